import { DAY_MINUTES, type Span } from './model';

/** Wall-clock minute of `at` on `date` in `zone`; 0 if it lies before that date and 1440 if it lies after. */
export function wallMinute(at: Temporal.Instant, date: Temporal.PlainDate, zone: string): number {
  const there = at.toZonedDateTimeISO(zone);
  const order = Temporal.PlainDate.compare(there.toPlainDate(), date);
  if (order !== 0) return order < 0 ? 0 : DAY_MINUTES;
  return there.hour * 60 + there.minute;
}

/**
 * Where `[start, end)` stands on the face of the clock on `date`, or null if it does not touch that date.
 *
 * Clocks that go back inside it would end it too early or even before it starts (01:45 for half an hour ends at 01:15),
 * so a stretch is never drawn shorter than it lasts. Clocks that go forward let it reach through the skipped hour.
 */
export function wallSpan(
  start: Temporal.Instant,
  end: Temporal.Instant,
  date: Temporal.PlainDate,
  zone: string,
): Span | null {
  const dayStart = date.toZonedDateTime(zone).toInstant();
  const dayEnd = date.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const from = later(start, dayStart);
  const to = earlier(end, dayEnd);
  if (Temporal.Instant.compare(from, to) >= 0) return null;
  const top = wallMinute(from, date, zone);
  const lasts = Math.round(from.until(to).total('minutes'));
  return { start: top, end: Math.min(DAY_MINUTES, Math.max(wallMinute(to, date, zone), top + lasts)) };
}

/** A clock change on `date`: clocks that read `at` jump to `at + minutes`; negative minutes repeat that stretch. */
export type ClockChange = { at: number; minutes: number };

/** The clock change of `zone` on `date`, or null on the other 363 days of the year. */
export function clockChange(date: Temporal.PlainDate, zone: string): ClockChange | null {
  const dayStart = date.toZonedDateTime(zone);
  const change = dayStart.subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  if (!change || Temporal.ZonedDateTime.compare(change, date.add({ days: 1 }).toZonedDateTime(zone)) >= 0) return null;
  const before = change.subtract({ nanoseconds: 1 });
  const minutes = (change.offsetNanoseconds - before.offsetNanoseconds) / 6e10;
  if (minutes === 0) return null;
  const after = change.hour * 60 + change.minute;
  return { at: (after - minutes + DAY_MINUTES) % DAY_MINUTES, minutes };
}

const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b);
const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b);
