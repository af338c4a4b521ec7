import { DAY_MINUTES, type Minutes } from '../../../lib/time/clock';

export type Span = { from: Minutes; to: Minutes };
export type Break = Span & { label: string };
/** Any number of windows; breaks are cut out of them. A window that ends after 24:00 runs on into the next date. */
export type DayHours = { windows: Span[]; breaks: Break[] };
/** Monday first. */
export type WeekHours = DayHours[];

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const closedDay: DayHours = { windows: [], breaks: [] };
export const closedWeek: WeekHours = WEEKDAYS.map(() => closedDay);
/** The last minute at which something that begins on a date can end. */
export const LAST_MINUTE = 2 * DAY_MINUTES;
const LAST_START = DAY_MINUTES - 1;

export const overlaps = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** Windows that overlap or touch are one window; none is longer than a day, which is all that the server takes. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter((s) => s.to > s.from).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ from: Math.min(span.from, LAST_START), to: span.to });
  }
  return merged.map(({ from, to }) => ({ from, to: Math.min(to, from + DAY_MINUTES, LAST_MINUTE) }));
}

/** Merges the windows and drops what is left of breaks outside them. */
export function tidy(day: DayHours): DayHours {
  const windows = merge(day.windows);
  const breaks = day.breaks
    .flatMap((pause) => {
      const inside = windows.find((w) => overlaps(w, pause));
      return inside ? [{ ...pause, from: Math.max(pause.from, inside.from), to: Math.min(pause.to, inside.to) }] : [];
    })
    .filter((b) => b.to > b.from && b.from <= LAST_START)
    .sort((a, b) => a.from - b.from);
  return { windows, breaks };
}

/** What can be booked: windows minus breaks. */
export function openSpans(day: DayHours): Span[] {
  let open = day.windows;
  for (const pause of day.breaks)
    open = open.flatMap((w) =>
      overlaps(w, pause)
        ? [
            { from: w.from, to: pause.from },
            { from: pause.to, to: w.to },
          ].filter((s) => s.to > s.from)
        : [w],
    );
  return open;
}

export const openMinutes = (day: DayHours) => openSpans(day).reduce((sum, s) => sum + s.to - s.from, 0);
export const weekMinutes = (week: WeekHours) => week.reduce((sum, day) => sum + openMinutes(day), 0);
export const sameDay = (a: DayHours, b: DayHours) => JSON.stringify(a) === JSON.stringify(b);
export const dayOf = (week: WeekHours, weekday: number): DayHours => week[weekday] ?? closedDay;

/** The weekdays, 0 = Monday, in the order of a week that begins with `first` (1 = Monday … 7 = Sunday). */
export const weekFrom = (first: number) => WEEKDAYS.map((i) => (i + first - 1) % 7);
