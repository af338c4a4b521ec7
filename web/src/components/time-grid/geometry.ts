import { DAY_MINUTES, type GridColumn, type Span } from './model';

/** Height of a minute to begin with: 84 px per hour, 21 px per quarter. */
export const MINUTE_PX = 1.4;

/** Between these heights of a minute a day can still be read and still be scrolled. */
const FLATTEST_PX = 0.7;
const TALLEST_PX = 3.2;

/** A height of a minute that the grid can be drawn with. */
export const readableMinutePx = (px: number) => Math.min(TALLEST_PX, Math.max(FLATTEST_PX, px));

/** Where minutes stand: `from` is the one at the top, `minutePx` the height of each. */
export type Scale = { from: number; minutePx: number };

/** Width of the hour labels in px. */
export const GUTTER_PX = 56;
/** What a second zone adds to it. */
export const SECOND_ZONE_PX = 44;

/** Width of a column in which nothing happens. */
export const COLLAPSED_PX = 44;

/** Distance in px from the top of the grid. */
export const offsetPx = (minute: number, { from, minutePx }: Scale) => (minute - from) * minutePx;

/** Height in px of a stretch. */
export const heightPx = ({ start, end }: Span, { minutePx }: Scale) => (end - start) * minutePx;

/** The tracks of the grid: the hour labels, then a column each. */
export function tracksOf(columns: readonly GridColumn[], gutterPx: number, minColumnPx: number) {
  const width = (c: GridColumn) => (c.collapsed === undefined ? `minmax(${minColumnPx}px, 1fr)` : `${COLLAPSED_PX}px`);
  const narrow = columns.filter((c) => c.collapsed !== undefined).length;
  return {
    gridTemplateColumns: `${gutterPx}px ${columns.map(width).join(' ')}`,
    minWidth: gutterPx + (columns.length - narrow) * minColumnPx + narrow * COLLAPSED_PX,
  };
}

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
