import type { Span } from '../../../components/time-grid/model';
import type { DrawnStaff } from '../draw/drawDay';
import { minus } from '../draw/intervals';

/** Shorter than this nothing fits in. */
const SHORTEST_MINUTES = 30;
const STEP_MINUTES = 15;

/** Free stretches of somebody's date in which something fits, from minute `from` of the clock on. */
export function gapsOf({ open, column }: DrawnStaff, from: number): Span[] {
  const first = Math.ceil(from / STEP_MINUTES) * STEP_MINUTES;
  const taken = column.events
    .filter((e) => e.occupies)
    .map((e) => ({ start: e.start - e.before, end: e.end + e.after }));
  const free = minus(open, [...column.shades, ...taken, { start: 0, end: first }]);
  return free.filter((gap) => gap.end - gap.start >= SHORTEST_MINUTES);
}
