import { isBefore } from '../../../lib/time/instants';
import type { DrawnStaff } from '../draw/drawDay';
import type { Appointment } from '../types';

/** The appointments of the columns on screen, each once, in the order of their start. */
export function agendaOf(appointments: readonly Appointment[], drawn: readonly DrawnStaff[]): Appointment[] {
  const shown = new Set(drawn.map((d) => d.staff.id));
  return appointments
    .filter((a) => a.staffIds.some((id) => shown.has(id)))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || Date.parse(a.end) - Date.parse(b.end));
}

/** Before which row the line of now stands: the first that has not started yet; its length when all have. */
export function nowRow(agenda: readonly Appointment[], now: string): number {
  const next = agenda.findIndex((a) => isBefore(now, a.start));
  return next < 0 ? agenda.length : next;
}
