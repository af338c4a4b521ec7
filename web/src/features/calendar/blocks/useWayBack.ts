import { useQueryClient } from '@tanstack/react-query';
import { newIdempotencyKey, Problem } from '../../../api';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { forgetUndo, rememberUndo } from '../move/undo';
import { keys } from '../queries';
import { goBack, type WayBack } from './wayBack';

/** Says what was done, with the way back at hand for ten seconds; where there is none it says only that. */
export function useWayBack() {
  const { t } = useLocale();
  const client = useQueryClient();
  return (text: string, way: WayBack | null, detail?: string) => {
    if (!way) return void toast(text, { detail });
    const key = newIdempotencyKey();
    const run = async (): Promise<void> => {
      forgetUndo();
      try {
        await goBack(way, key);
        toast(t('block.undone'));
      } catch (error) {
        const isTaken = error instanceof Problem && error.kind === 'would-orphan';
        const again = error instanceof Problem && error.status < 500 ? [] : [{ label: t('kit.retry'), run }];
        toast(t('block.notUndone'), {
          detail: t(isTaken ? 'block.bookedMeanwhile' : 'desk.noAnswer'),
          isBad: true,
          actions: again.map((each) => ({ ...each, run: () => void each.run() })),
        });
      }
      void client.invalidateQueries({ queryKey: keys.all });
    };
    rememberUndo(() => void run());
    toast(text, { detail, actions: [{ label: t('move.undo'), run: () => void run() }] });
  };
}
