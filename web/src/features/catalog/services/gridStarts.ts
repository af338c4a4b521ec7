import type { Minutes } from '../../../lib/time/clock';
import type { StartGrid } from '../types';

export const MORNING = { from: 8 * 60, to: 13 * 60, booked: 9 * 60 + 10 } as const;
const SHORTEST_STEP = 5;

/** What decides on which starts a service is offered; all in minutes. */
export type Rhythm = { length: Minutes; before: Minutes; after: Minutes; step: Minutes; grid: StartGrid };

/** The starts that are left of a morning open 08:00–13:00 with one booking of the same service at 09:10. */
export function gridStarts({ length, before, after, step, grid }: Rhythm): Minutes[] {
  const pace = Math.max(SHORTEST_STEP, step);
  const taken = { from: MORNING.booked - before, to: MORNING.booked + length + after };
  const first = grid === 'CLOCK' ? Math.ceil(MORNING.from / pace) * pace : MORNING.from;
  const again = grid === 'ADAPTIVE' ? [taken.to + before] : [];
  const count = Math.max(0, Math.ceil((MORNING.to - first) / pace));
  const starts = [...Array.from({ length: count }, (_, i) => first + i * pace), ...again];
  const isFree = (s: Minutes) =>
    s + length <= MORNING.to && (s + length + after <= taken.from || s - before >= taken.to);
  return [...new Set(starts)].filter(isFree).sort((a, b) => a - b);
}
