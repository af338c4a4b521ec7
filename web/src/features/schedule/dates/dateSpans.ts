import { clock, minutesOf } from '../../../lib/time/clock';
import { addDays, daysBetween, daysFrom, weekday } from '../../../lib/time/dates';
import type { ExceptionEntry, Holiday } from '../types';
import { dayOf, openSpans, type Span, type WeekHours } from '../week/hours';

/** Dates in a row with the same hours and the same reason. No windows: closed. */
export type DateSpan = { from: string; to: string; reason: string; windows: Span[] };

const windowsOf = (entry: ExceptionEntry): Span[] =>
  entry.windows.map((w) => ({ from: minutesOf(w.start), to: minutesOf(w.end) }));

/** The exceptions of a schedule, which are single dates, as stretches of dates. */
export function spansOf(exceptions: readonly ExceptionEntry[]): DateSpan[] {
  const spans: DateSpan[] = [];
  for (const entry of [...exceptions].sort((a, b) => a.date.localeCompare(b.date))) {
    const last = spans.at(-1);
    const windows = windowsOf(entry);
    const reason = entry.reason ?? '';
    const goesOn =
      last &&
      addDays(last.to, 1) === entry.date &&
      last.reason === reason &&
      JSON.stringify(last.windows) === JSON.stringify(windows);
    if (goesOn) last.to = entry.date;
    else spans.push({ from: entry.date, to: entry.date, reason, windows });
  }
  return spans;
}

export const datesOf = ({ from, to }: Pick<DateSpan, 'from' | 'to'>) => daysFrom(from, daysBetween(from, to) + 1);

/** The exceptions with these dates in the place of what was there on them. */
export function withSpan(
  exceptions: readonly ExceptionEntry[],
  span: DateSpan,
  only: (date: string) => boolean = () => true,
): ExceptionEntry[] {
  const dates = datesOf(span).filter(only);
  const windows = span.windows.map((w) => ({ start: clock(w.from), end: clock(w.to) }));
  return [
    ...exceptions.filter((entry) => !dates.includes(entry.date)),
    ...dates.map((date) => ({ date, windows, reason: span.reason })),
  ];
}

export const withoutSpan = (exceptions: readonly ExceptionEntry[], { from, to }: DateSpan) =>
  exceptions.filter((entry) => entry.date < from || entry.date > to);

/** What the weekly hours open on a date. */
export const usualWindows = (week: WeekHours, date: string): Span[] => openSpans(dayOf(week, weekday(date) - 1));

export type DateKind = 'holiday' | 'closed' | 'special' | 'off';
/** What is special about a date, and how it is called; null on a usual one. */
export type DateLook = { kind: DateKind; name: string } | null;

type Facts = {
  spans: readonly DateSpan[];
  holidays: readonly Holiday[];
  /** Whole dates of absence. */
  absences: readonly { firstDate?: string | null; lastDate?: string | null; reason: string }[];
};

/** An absence wins over an exception, and an exception over a public holiday. */
export function lookOf(date: string, { spans, holidays, absences }: Facts): DateLook {
  const away = absences.find((a) => a.firstDate && a.lastDate && a.firstDate <= date && date <= a.lastDate);
  if (away) return { kind: 'off', name: away.reason };
  const span = spans.find((s) => s.from <= date && date <= s.to);
  if (span) return { kind: span.windows.length ? 'special' : 'closed', name: span.reason };
  const holiday = holidays.find((h) => h.date === date);
  return holiday ? { kind: 'holiday', name: holiday.name } : null;
}
