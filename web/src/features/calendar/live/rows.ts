import { addDays } from '../../../lib/time/dates';
import { instantAt } from '../../../lib/time/instants';
import type { DateRange } from '../queries';
import type { Appointment } from '../types';

/** Which appointments a list has: those that touch `[start, end)`, in milliseconds since 1970. */
export type Bounds = { start: number; end: number; withGone: boolean };

export const boundsOf = ({ from, days, withGone }: DateRange, zone: string): Bounds => ({
  start: Date.parse(instantAt(from, 0, zone)),
  end: Date.parse(instantAt(addDays(from, days), 0, zone)),
  withGone,
});

const MINUTE_MS = 60_000;
const GONE: ReadonlySet<Appointment['status']> = new Set(['CANCELLED', 'EXPIRED']);

/** Whether an appointment belongs into a list; its buffers count, as they do on the server. */
export const belongs = (a: Appointment, { start, end, withGone }: Bounds): boolean =>
  (withGone || !GONE.has(a.status)) &&
  Date.parse(a.start) - a.bufferBeforeMinutes * MINUTE_MS < end &&
  Date.parse(a.end) + a.bufferAfterMinutes * MINUTE_MS > start;

/** An appointment as it is now, or that it is on no calendar of whoever looks any more. */
export type Told = { id: string; row: Appointment | null };

/**
 * A list after what was told, in the order of the starts; the same list when it makes no difference. An older version never
 * replaces a newer one. What is off the calendar stays in a list that shows also what was called off: as what, has to be
 * read.
 */
export function tell(list: readonly Appointment[], told: readonly Told[], bounds: Bounds): readonly Appointment[] {
  let rows = list;
  for (const { id, row } of told) {
    const known = rows.find((a) => a.id === id);
    if (row && known && known.version > row.version) continue;
    const isIn = row ? belongs(row, bounds) : bounds.withGone && known !== undefined;
    if (!row && isIn) continue;
    if (!known && !isIn) continue;
    const others = rows.filter((a) => a.id !== id);
    rows = row && isIn ? inOrder(others, row) : others;
  }
  return rows;
}

function inOrder(rows: readonly Appointment[], row: Appointment): Appointment[] {
  const start = Date.parse(row.start);
  const at = rows.findIndex((a) => Date.parse(a.start) > start);
  return at < 0 ? [...rows, row] : rows.toSpliced(at, 0, row);
}

/** What of an appointment is seen on a calendar; what else changes asks nobody for a look. */
export const faceText = (a: Appointment): string =>
  JSON.stringify([
    a.start,
    a.end,
    a.staffIds,
    a.status,
    a.serviceId,
    a.seatsTaken,
    a.attendees.map((x) => [x.customer.name, x.status]),
  ]);
