import { useLocale } from '../lib/i18n';
import { nextLanguage, rememberLanguage } from './language';

/** Has the page go on in the next language, here and the next time. */
export function useSpeak() {
  const { id, change } = useLocale();
  return () => {
    const next = nextLanguage(id);
    rememberLanguage(next);
    void change(next);
  };
}
