import { DAY_MINUTES } from '../../../lib/time/clock';
import { addDays, weekday } from '../../../lib/time/dates';
import { instantAt, offsetMinutes } from '../../../lib/time/instants';
import type { Stay } from '../types';
import { dayOf, openSpans, type Span, type WeekHours } from '../week/hours';

const NOON = 720;

/** By how many minutes the wall of the place is ahead of the one at home, at noon of a date. */
export const minutesAhead = (zone: string, home: string, date: string) => {
  const noon = instantAt(date, NOON, zone);
  return offsetMinutes(noon, zone) - offsetMinutes(noon, home);
};

/** The first date of a stay on which the person works, and its hours. */
export function sampleDay({ first, last }: Stay, week: WeekHours): { date: string; open: Span[] } {
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const open = openSpans(dayOf(week, weekday(date) - 1));
    if (open.length) return { date, open };
    if (date === addDays(first, 6)) break;
  }
  return { date: first, open: [] };
}

/** The same stretches on a wall that shows `ahead` minutes less; what crosses midnight appears at both ends of the day. */
export function onOtherWall(open: readonly Span[], ahead: number): Span[] {
  return open
    .flatMap(({ from, to }) =>
      [-1, 0, 1].map((day) => day * DAY_MINUTES - ahead).map((shift) => [from + shift, to + shift]),
    )
    .map(([from = 0, to = 0]) => ({ from: Math.max(0, from), to: Math.min(DAY_MINUTES, to) }))
    .filter((span) => span.to > span.from)
    .sort((a, b) => a.from - b.from);
}
