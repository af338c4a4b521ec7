/** Pure calculations on local dates, written as ISO strings (`2026-11-20`). A zone plays no part here. */

const plain = (iso: string) => Temporal.PlainDate.from(iso);

export const isDate = (text: string | null | undefined): text is string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? '')) return false;
  const [year, month, day] = (text ?? '').split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.toISOString().startsWith(text ?? '-');
};

export const addDays = (iso: string, days: number) => plain(iso).add({ days }).toString();
export const addMonths = (iso: string, months: number) => plain(iso).add({ months }).toString();

/** 1 = Monday … 7 = Sunday */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const weekday = (iso: string) => plain(iso).dayOfWeek as Weekday;
/** How many days of its week lie before a date, 0 … 6, in a week that begins with `first`. */
export const dayInWeek = (iso: string, first: Weekday = 1) => (weekday(iso) - first + 7) % 7;
/** The last date, on or before a given one, on which a week begins. */
export const startOfWeek = (iso: string, first: Weekday = 1) => addDays(iso, -dayInWeek(iso, first));
export const startOfMonth = (iso: string) => `${iso.slice(0, 8)}01`;
export const isSameMonth = (a: string, b: string) => a.slice(0, 7) === b.slice(0, 7);
export const yearOf = (iso: string) => plain(iso).year;
/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) => plain(from).until(plain(to), { largestUnit: 'day' }).days;
/** The later one of two dates. */
export const laterOf = (a: string, b: string) => (a.localeCompare(b) < 0 ? b : a);
/** `count` dates in a row. */
export const daysFrom = (iso: string, count: number) => Array.from({ length: count }, (_, i) => addDays(iso, i));

/** The dates of the whole weeks that cover the month of a date. */
export function monthGrid(iso: string, firstWeekday: Weekday = 1): string[] {
  const first = startOfWeek(startOfMonth(iso), firstWeekday);
  const last = addDays(addMonths(startOfMonth(iso), 1), -1);
  return daysFrom(first, Math.ceil((daysBetween(first, last) + 1) / 7) * 7);
}
