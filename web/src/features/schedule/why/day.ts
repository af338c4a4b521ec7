import { addDays } from '../../../lib/time/dates';
import { instantAt, minutesBetween, plusMinutes } from '../../../lib/time/instants';
import type { Reason, RefusedTime } from '../types';

export type Minutes = number;
/** One start of the grid: offered, or refused for a reason by something. */
export type Start = { instant: string; reason: Reason | null; cause: RefusedTime['cause'] };
export type LaneSpan = { from: Minutes; to: Minutes };

const HOUR = 60;
/** What is shown of a date on which nothing happens. */
const OFFICE = { from: 8 * HOUR, to: 18 * HOUR };

/** Elapsed minutes of a local date: also on a day of 23 or 25 hours a minute is a minute. */
export const createDay = (date: string, zone: string) => {
  const start = instantAt(date, 0, zone);
  const length = minutesBetween(start, instantAt(addDays(date, 1), 0, zone));
  const at = (instant: string) => minutesBetween(start, instant);
  return { at, length, instantOf: (m: Minutes) => plusMinutes(start, m) };
};
export type Day = ReturnType<typeof createDay>;

type Answer = { slots: readonly { start: string }[]; refused?: readonly RefusedTime[] | null };

/** Every start of the grid in order of time, whatever became of it. */
export function startsOf({ slots, refused }: Answer): Start[] {
  const offered: Start[] = slots.map(({ start }) => ({ instant: start, reason: null, cause: null }));
  const others: Start[] = (refused ?? []).map(({ start, reason, cause }) => ({ instant: start, reason, cause }));
  return [...offered, ...others].sort((a, b) => a.instant.localeCompare(b.instant));
}

/** The hours that the lanes show: whole hours around everything, with half an hour of air. */
export function frameOf(spans: readonly LaneSpan[], length: Minutes): LaneSpan {
  const all = spans.length ? spans : [OFFICE];
  const from = Math.floor(Math.min(...all.map((s) => s.from)) / HOUR) * HOUR;
  const to = Math.ceil(Math.max(...all.map((s) => s.to)) / HOUR) * HOUR;
  return { from: Math.max(-HOUR, from) - HOUR / 2, to: Math.min(length + 6 * HOUR, to) + HOUR / 2 };
}

/** The distance between two starts, at most an hour: how wide a start is drawn. */
export function stepOf(starts: readonly Start[]): Minutes {
  const gaps = starts
    .slice(1)
    .map((start, i) => minutesBetween(starts[i]?.instant ?? start.instant, start.instant))
    .filter((gap) => gap > 0);
  return Math.min(HOUR, ...gaps);
}
