import type { GridColumn } from '../../../components/time-grid/model';
import { type Filters, passes } from '../filter/filters';
import type { Appointment } from '../types';

/** The columns without the appointments that the filters leave out; a column in which all of them stay is the same one. */
export function filtered(
  columns: readonly GridColumn[],
  appointments: readonly Appointment[],
  filters: Filters,
): GridColumn[] {
  const shown = new Set(appointments.filter((a) => passes(filters, a)).map((a) => a.id));
  return columns.map((column) => {
    const events = column.events.filter((e) => shown.has(e.id));
    return events.length === column.events.length ? column : { ...column, events };
  });
}
