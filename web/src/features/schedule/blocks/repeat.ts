import {
  addDays,
  addMonths,
  daysBetween,
  startOfMonth,
  startOfWeek,
  type Weekday,
  weekday,
} from '../../../lib/time/dates';

/** How a block returns, as far as the form can say it. Days are 0 = Monday … 6 = Sunday. */
export type Repeat = {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** For WEEKLY. */
  days: number[];
  /** For MONTHLY: the day of the month, or a weekday of it. */
  by: { day: number } | { nth: number; day: number };
  end: { kind: 'never' } | { kind: 'until'; date: string } | { kind: 'count'; times: number };
};

/** Days of the week as RFC 5545 writes them. */
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const LAST = -1;
/** Long enough for a yearly rule on 29 February. */
const MOST_DAYS = 366 * 9;

const dayOfMonth = (date: string) => Number(date.slice(8));
const codeOf = (day: number) => CODES[day] ?? 'MO';

/** The n-th such weekday of its month, 1 … 4; −1 for a fifth, which not every month has. */
export const nthOf = (date: string) => {
  const n = Math.ceil(dayOfMonth(date) / 7);
  return n > 4 ? LAST : n;
};

/** Every week on the weekday of a date: what a new repetition begins with. */
export const weeklyFrom = (date: string): Repeat => ({
  freq: 'WEEKLY',
  interval: 1,
  days: [weekday(date) - 1],
  by: { day: dayOfMonth(date) },
  end: { kind: 'never' },
});

/** The RRULE value (RFC 5545, 3.3.10). */
export function ruleOf({ freq, interval, days, by, end }: Repeat, weekStart: Weekday): string {
  const parts = [`FREQ=${freq}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (freq === 'WEEKLY') parts.push(`BYDAY=${[...days].sort().map(codeOf).join(',')}`);
  if (freq === 'MONTHLY') parts.push('nth' in by ? `BYDAY=${by.nth}${codeOf(by.day)}` : `BYMONTHDAY=${by.day}`);
  if (end.kind === 'until') parts.push(`UNTIL=${end.date.replaceAll('-', '')}`);
  if (end.kind === 'count') parts.push(`COUNT=${end.times}`);
  if (freq === 'WEEKLY' && interval > 1) parts.push(`WKST=${codeOf(weekStart - 1)}`);
  return parts.join(';');
}

function endOf({ UNTIL, COUNT }: Record<string, string>): Repeat['end'] | null {
  if (COUNT) return { kind: 'count', times: Number(COUNT) };
  if (!UNTIL) return { kind: 'never' };
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(UNTIL) ?? [];
  return year ? { kind: 'until', date: `${year}-${month}-${day}` } : null;
}

/** Reads a rule; null when it says something that the form cannot. `first` is the date on which it begins. */
export function readRule(rule: string, first: string): Repeat | null {
  const parts: Record<string, string> = Object.fromEntries(rule.split(';').map((part) => part.split('=')));
  const { FREQ, INTERVAL = '1', BYDAY, BYMONTHDAY, UNTIL: _until, COUNT: _count, WKST: _wkst, ...rest } = parts;
  const end = endOf(parts);
  if (Object.keys(rest).length || !end) return null;
  const base = { ...weeklyFrom(first), interval: Number(INTERVAL), end };
  const days = BYDAY?.split(',').map((code) => CODES.indexOf(code as (typeof CODES)[number])) ?? [];
  if (FREQ === 'WEEKLY' && !BYMONTHDAY)
    return days.includes(-1) ? null : { ...base, freq: FREQ, days: days.length ? days : base.days };
  if (FREQ === 'MONTHLY') {
    const [, nth, code] = /^(-1|[1-4])(\w\w)$/.exec(BYDAY ?? '') ?? [];
    const day = CODES.indexOf(code as (typeof CODES)[number]);
    if (nth && day >= 0 && !BYMONTHDAY) return { ...base, freq: FREQ, by: { nth: Number(nth), day } };
    return BYDAY || !/^\d*$/.test(BYMONTHDAY ?? '')
      ? null
      : { ...base, freq: FREQ, by: { day: Number(BYMONTHDAY ?? dayOfMonth(first)) } };
  }
  return (FREQ === 'DAILY' || FREQ === 'YEARLY') && !BYDAY && !BYMONTHDAY ? { ...base, freq: FREQ } : null;
}

function matches({ freq, interval, days, by }: Repeat, date: string, first: string, weekStart: Weekday): boolean {
  switch (freq) {
    case 'DAILY':
      return daysBetween(first, date) % interval === 0;
    case 'WEEKLY':
      return (
        days.includes(weekday(date) - 1) &&
        (daysBetween(startOfWeek(first, weekStart), startOfWeek(date, weekStart)) / 7) % interval === 0
      );
    case 'MONTHLY': {
      const months =
        (Number(date.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
        Number(date.slice(5, 7)) -
        Number(first.slice(5, 7));
      if (months % interval !== 0) return false;
      if (!('nth' in by)) return dayOfMonth(date) === by.day;
      if (weekday(date) - 1 !== by.day) return false;
      const isLast = addDays(date, 7) >= addMonths(startOfMonth(date), 1);
      return by.nth === LAST ? isLast : Math.ceil(dayOfMonth(date) / 7) === by.nth;
    }
    case 'YEARLY':
      return (
        date.slice(5) === first.slice(5) && (Number(date.slice(0, 4)) - Number(first.slice(0, 4))) % interval === 0
      );
  }
}

/** The first dates on which it takes place, from `first` on; at most `count`. */
export function datesOfRepeat(repeat: Repeat, first: string, count: number, weekStart: Weekday): string[] {
  const { end } = repeat;
  const most = end.kind === 'count' ? Math.min(count, end.times) : count;
  const found: string[] = [];
  for (let i = 0; i < MOST_DAYS && found.length < most; i++) {
    const date = addDays(first, i);
    if (end.kind === 'until' && date > end.date) break;
    if (matches(repeat, date, first, weekStart)) found.push(date);
  }
  return found;
}

/** The first date, on or after a given one, that the repetition can begin with: it must be one of its own (RFC 5545, 3.8.5.3). */
export function firstDate(repeat: Repeat, from: string, weekStart: Weekday): string {
  for (let i = 0; i < 366; i++) {
    const date = addDays(from, i);
    if (matches(repeat, date, date, weekStart)) return date;
  }
  return from;
}
