import type { GridColumn, GridEvent } from '../../../components/time-grid/model';
import { columnKey, columnOf } from '../draw/facts';
import type { Appointment } from '../types';

/**
 * One that two people give together keeps both: it can go to another date but not to somebody else. Anything else stands
 * wherever it is held.
 */
export function landingOf(
  event: Pick<GridEvent, 'id'>,
  column: string,
  appointments: readonly Appointment[],
  columns: readonly Pick<GridColumn, 'key'>[],
): string[] {
  const a = appointments.find((each) => each.id === event.id);
  if (!a || a.staffIds.length < 2) return [column];
  const { date, staffId } = columnOf(column);
  const first = a.staffIds.includes(staffId) ? staffId : a.staffIds[0];
  const together = [first, ...a.staffIds.filter((id) => id !== first)].map((id) => columnKey(id ?? '', date));
  return together.filter((key) => columns.some((c) => c.key === key));
}
