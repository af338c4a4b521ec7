import type { BusyHours, Period, Totals } from './types';

/** Bookings that stand or took place, by where they were made. */
export type Made = { online: number; team: number; calledOff: number };

export function madeIn({ counts }: Period): Made {
  const made: Made = { online: 0, team: 0, calledOff: 0 };
  for (const { status, source, bookings } of counts) {
    if (status === 'CANCELLED') made.calledOff += bookings;
    else if (source === 'PUBLIC') made.online += bookings;
    else made.team += bookings;
  }
  return made;
}

/** By how much something grew, 0.1 for a tenth; null where there was nothing to grow from. */
export const growth = (now: number, then: number): number | null => (then === 0 ? null : (now - then) / then);

/** Whether nothing at all happened in a range. */
export const isEmpty = ({ bookings, cancellations }: Totals) => bookings === 0 && cancellations === 0;

/** Round numbers for three or four lines of a chart, from 0 to at least `most`. */
export function ticks(most: number): number[] {
  const rough = Math.max(most, 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, i) => i * step);
}

const WORKDAY = { first: 8, last: 18 };

/** The hours worth drawing: a working day, and whatever has a start before or after it. */
export function hoursShown(days: readonly BusyHours[]): number[] {
  const busy = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => days.some((day) => day.starts[hour]));
  const first = Math.min(WORKDAY.first, ...busy);
  const last = Math.max(WORKDAY.last, ...busy);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The hour of the week with the most starts; null where there is none. */
export function busiest(days: readonly BusyHours[]): { weekday: number; hour: number; starts: number } | null {
  const all = days.flatMap(({ weekday, starts }) => starts.map((count, hour) => ({ weekday, hour, starts: count })));
  const [top] = all.filter(({ starts }) => starts > 0).sort((a, b) => b.starts - a.starts);
  return top ?? null;
}
