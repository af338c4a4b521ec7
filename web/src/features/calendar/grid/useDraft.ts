import type { Place } from '../../../components/time-grid/model';
import { dateIn, minutesOfDay } from '../../../lib/time/instants';
import { useDialogs } from '../dialogs/store';
import { columnKey } from '../draw/facts';

/** Shown as long where the form does not say when it ends. */
const USUAL_MINUTES = 60;
const DAY_MINUTES = 24 * 60;

/** The time for which the open form writes an appointment; null when there is none, or when it is nobody's yet. */
export function useDraft(zone: string): Place | null {
  const open = useDialogs((s) => s.open);
  if (open?.kind !== 'create' || !open.request.staffId) return null;
  const { staffId, start, end } = open.request;
  const from = minutesOfDay(start, zone);
  const until = end ? from + (Date.parse(end) - Date.parse(start)) / 60_000 : from + USUAL_MINUTES;
  return { column: columnKey(staffId, dateIn(start, zone)), start: from, end: Math.min(until, DAY_MINUTES) };
}
