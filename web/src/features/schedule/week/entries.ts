import { clock, minutesOf } from '../../../lib/time/clock';
import type { Weekday } from '../../../lib/time/dates';
import type { DayOfWeek, WeeklyEntry } from '../types';
import { type Break, type Span, tidy, WEEKDAYS, type WeekHours } from './hours';

const DAYS: readonly DayOfWeek[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const spanOf = (entry: { start: string; end: string }): Span => ({
  from: minutesOf(entry.start),
  to: minutesOf(entry.end),
});

/** The week that the server keeps as a list. */
export const weekOf = (entries: readonly WeeklyEntry[]): WeekHours =>
  WEEKDAYS.map((weekday) => {
    const mine = entries.filter((entry) => entry.day === DAYS[weekday]);
    const breaks: Break[] = mine
      .filter((entry) => entry.kind === 'BREAK')
      .map((entry) => ({ ...spanOf(entry), label: entry.label ?? '' }));
    return tidy({ windows: mine.filter((entry) => entry.kind === 'OPEN').map(spanOf), breaks });
  });

/** A week as the server keeps it. */
export const entriesOf = (week: WeekHours): WeeklyEntry[] =>
  week.flatMap(({ windows, breaks }, weekday) => {
    const day = DAYS[weekday] ?? 'MONDAY';
    const entry = (kind: WeeklyEntry['kind'], span: Span, label: string): WeeklyEntry => ({
      kind,
      day,
      start: clock(span.from),
      end: clock(span.to),
      label,
    });
    return [...windows.map((w) => entry('OPEN', w, '')), ...breaks.map((b) => entry('BREAK', b, b.label))];
  });

/** 1 = Monday … 7 = Sunday */
export const weekdayNumber = (day: DayOfWeek) => (DAYS.indexOf(day) + 1) as Weekday;
