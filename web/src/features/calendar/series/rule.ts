import { addDays, addMonths, startOfWeek, type Weekday, weekday } from '../../../lib/time/dates';
import { instantAt } from '../../../lib/time/instants';

/** How something returns, in the part of RFC 5545 that the form speaks. */
export type Rule = {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  /** Every so many days, weeks or months, 1 … 12. */
  every: number;
  /** Of a week. */
  days: readonly Weekday[];
  /** Of a month: the same date, or the same weekday counted from the beginning ("third Tuesday"), or the last. */
  monthlyBy: 'date' | 'weekday' | 'last';
  end: { kind: 'count'; count: number } | { kind: 'until'; date: string };
};

/** The most that the server makes of one rule. */
export const MOST = 104;
const USUAL_COUNT = 10;
const USUAL_MONTHS = 3;
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Every week on the weekday of a date. */
export const weekly = (date: string): Rule => ({
  freq: 'WEEKLY',
  every: 1,
  days: [weekday(date)],
  monthlyBy: 'weekday',
  end: { kind: 'count', count: USUAL_COUNT },
});

/** The end of the other kind than a rule has, as one begins to choose it. */
export const usualEnd = (kind: Rule['end']['kind'], date: string): Rule['end'] =>
  kind === 'count' ? { kind, count: USUAL_COUNT } : { kind, date: addMonths(date, USUAL_MONTHS) };

/** Which one of its weekday a date is in its month, 1 … 5. */
export const nthOf = (date: string) => Math.ceil(Number(date.slice(8)) / 7);

const nthCode = (rule: Rule, date: string) =>
  `${rule.monthlyBy === 'last' ? -1 : nthOf(date)}${CODES[weekday(date) - 1]}`;

/** The rule as the server reads it. `start` is the local date of the first occurrence in that zone. */
export function rruleOf(rule: Rule, start: string, zone: string): string {
  const parts = [`FREQ=${rule.freq}`];
  if (rule.every > 1) parts.push(`INTERVAL=${rule.every}`);
  if (rule.freq === 'WEEKLY')
    parts.push(
      `BYDAY=${rule.days
        .toSorted()
        .map((d) => CODES[d - 1])
        .join(',')}`,
    );
  if (rule.freq === 'MONTHLY')
    parts.push(rule.monthlyBy === 'date' ? `BYMONTHDAY=${Number(start.slice(8))}` : `BYDAY=${nthCode(rule, start)}`);
  parts.push(rule.end.kind === 'count' ? `COUNT=${rule.end.count}` : `UNTIL=${until(rule.end.date, zone)}`);
  return parts.join(';');
}

/** The last minute of a local date, as RFC 5545 writes an instant. */
const until = (date: string, zone: string) => instantAt(date, 24 * 60 - 1, zone).replaceAll(/[-:]/g, '');

/** The first date, from a wished one on, on which a rule has an occurrence: a series begins with one of its own. */
export function firstDate(rule: Rule, date: string): string {
  if (rule.freq !== 'WEEKLY' || rule.days.length === 0) return date;
  for (let i = 0; i < 7; i++) {
    const next = addDays(date, i);
    if (rule.days.includes(weekday(next))) return next;
  }
  return date;
}

/** Whether the weekday of a date has no further one in its month. */
export const isLastOfMonth = (date: string) => addDays(date, 7).slice(0, 7) !== date.slice(0, 7);

/** The seven dates of a week, for the names of its days. */
export const namedWeek = (date: string, first: Weekday) => {
  const start = startOfWeek(date, first);
  return Array.from({ length: 7 }, (_, i) => addDays(start, i));
};
