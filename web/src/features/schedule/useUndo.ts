import { type ToastAction, toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import { problemText } from './problemText';
import { useRefresh } from './useRefresh';

/** The offer to take something back, and what is said when it was, or could not be. */
export function useUndo() {
  const { t } = useLocale();
  const refresh = useRefresh();
  return (back: () => Promise<unknown>): ToastAction => ({
    label: t('avail.undo'),
    run: () =>
      void back()
        .then(
          () => toast(t('avail.undone')),
          (error) => toast(problemText(error, t)),
        )
        .finally(refresh),
  });
}
