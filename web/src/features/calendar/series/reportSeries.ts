import type { QueryClient } from '@tanstack/react-query';
import { toast } from '../../../components/toast';
import type { Translate } from '../../../lib/i18n';
import { forgetUndo, rememberUndo } from '../move/undo';
import { keys } from '../queries';
import { type Part, type SeriesChange, takeSeriesBack } from './changeSeries';

type Done = { id: string; part: Part; back: SeriesChange | null };

/** Has everything looked at anew that a change of a series may have changed. */
export function settleSeries(client: QueryClient): void {
  for (const queryKey of [keys.appointments, keys.activity, keys.checks]) void client.invalidateQueries({ queryKey });
}

/** Says that a part of a series was changed: with the way back for all of it, or that there is none. */
export function reportSeries(client: QueryClient, t: Translate, text: string, { id, part, back }: Done): void {
  if (!back) return void toast(text, { detail: t('series.noUndo') });
  const run = async () => {
    forgetUndo();
    try {
      await takeSeriesBack(id, part, back, t('move.undoReason'));
      toast(t('series.undone'));
    } catch {
      toast(t('series.notUndone'), { detail: t('move.nothingChanged'), isBad: true });
    }
    settleSeries(client);
  };
  rememberUndo(() => void run());
  toast(text, { actions: [{ label: t('move.undo'), run: () => void run() }] });
}
