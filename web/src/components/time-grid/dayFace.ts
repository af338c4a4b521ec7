import type { Span } from './model';
import { DAY_MINUTES } from './model';
import { type ClockChange, clockChange, wallMinute, wallSpan } from './wallClock';

const MINUTE_MS = 60_000;

/** The face of the clock on one date of a zone: when it begins and ends (ms since 1970), and whether it jumps. */
export type DayFace = { start: number; end: number; change: ClockChange | null };

const known = new Map<string, DayFace>();

/** Asked once for each date and zone; calculating with zones costs far more than what is drawn with it. */
export function faceOf(date: string, zone: string): DayFace {
  const key = `${date} ${zone}`;
  let face = known.get(key);
  if (!face) {
    const day = Temporal.PlainDate.from(date);
    const start = day.toZonedDateTime(zone).epochMilliseconds;
    const end = day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    face = { start, end, change: clockChange(day, zone) };
    known.set(key, face);
  }
  return face;
}

/** Where `[start, end)` stands on the face of the clock on a date, as `wallSpan` says it; instants are ISO strings. */
export function spanOnFace(start: string, end: string, date: string, zone: string): Span | null {
  const face = faceOf(date, zone);
  const from = Math.max(Date.parse(start), face.start);
  const to = Math.min(Date.parse(end), face.end);
  if (from >= to) return null;
  if (face.change)
    return wallSpan(Temporal.Instant.from(start), Temporal.Instant.from(end), Temporal.PlainDate.from(date), zone);
  const top = Math.floor((from - face.start) / MINUTE_MS);
  const bottom = Math.max(Math.floor((to - face.start) / MINUTE_MS), top + Math.round((to - from) / MINUTE_MS));
  return { start: top, end: Math.min(DAY_MINUTES, bottom) };
}

/**
 * Which part of the face of the clock lies between two moments: for hours and absences, which are said by the clock. Unlike
 * an appointment they end where the clock says so, also when an hour in them comes twice.
 */
export function hoursOnFace(start: string, end: string, date: string, zone: string): Span | null {
  const span = spanOnFace(start, end, date, zone);
  const { change } = faceOf(date, zone);
  if (!span || !change || change.minutes > 0) return span;
  const shown = wallMinute(Temporal.Instant.from(end), Temporal.PlainDate.from(date), zone);
  return shown > span.start ? { start: span.start, end: shown } : span;
}
