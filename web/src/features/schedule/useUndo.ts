import { type ToastAction, toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import { problemText } from './problemText';
import { useRefresh } from './useRefresh';

/** What a toast offers besides its text. */
export type Undo = { actions: ToastAction[] };

/** The offer to take something back, and what is said when it was, or could not be. */
export function useUndo() {
  const { t } = useLocale();
  const refresh = useRefresh();
  return (back: () => Promise<unknown>): Undo => {
    const run = async () => {
      try {
        await back();
        toast(t('avail.undone'));
      } catch (error) {
        toast(problemText(error, t), { isBad: true });
      } finally {
        await refresh();
      }
    };
    return { actions: [{ label: t('avail.undo'), run: () => void run() }] };
  };
}
