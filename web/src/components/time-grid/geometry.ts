import { DAY_MINUTES, type GridColumn, type Span } from './model';

/** Height of a minute: 84 px per hour, 21 px per quarter. */
export const MINUTE_PX = 1.4;

/** Width of the hour labels in px. */
export const GUTTER_PX = 56;

/** Distance in px from the top of a grid that begins at minute `from`. */
export const offsetPx = (minute: number, from: number) => (minute - from) * MINUTE_PX;

/** Minutes at which the gutter writes a label: every full hour of the range, both ends included. */
export function hourMarks({ start, end }: Span): number[] {
  const marks: number[] = [];
  for (let at = Math.ceil(start / 60) * 60; at <= end; at += 60) marks.push(at);
  return marks;
}

/** Shown on days on which nobody works and nothing is booked. */
const OFFICE_HOURS: Span = { start: 9 * 60, end: 18 * 60 };

/**
 * The hours that a day needs: from the first opening or appointment (with buffers) to the last, widened to full hours
 * with one hour of air on both sides, never past midnight.
 */
export function visibleRange(columns: readonly GridColumn[], open: readonly Span[]): Span {
  const taken = columns.flatMap((c) => c.events.map((e) => ({ start: e.start - e.before, end: e.end + e.after })));
  const spans = [...open, ...taken];
  if (spans.length === 0) spans.push(OFFICE_HOURS);
  const first = Math.min(...spans.map((s) => s.start));
  const last = Math.max(...spans.map((s) => s.end));
  return {
    start: Math.max(0, Math.floor(first / 60) * 60 - 60),
    end: Math.min(DAY_MINUTES, Math.ceil(last / 60) * 60 + 60),
  };
}
