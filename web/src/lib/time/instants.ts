/** Instants are UTC ISO strings (`2026-11-20T08:00:00Z`). A zone is always an argument: it only groups and labels. */

export const now = () => Temporal.Now.instant().toString();
export const todayIn = (zone: string) => Temporal.Now.plainDateISO(zone).toString();

const zoned = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

/** The local date of a zone at an instant. */
export const dateIn = (instant: string, zone: string) => zoned(instant, zone).toPlainDate().toString();

/** Minutes since 00:00 on the wall clock of a zone, 0 … 1439. On a day with 25 hours two instants share a number. */
export const minutesOfDay = (instant: string, zone: string) => {
  const wall = zoned(instant, zone);
  return wall.hour * 60 + wall.minute;
};

/** East of UTC, in minutes. */
export const offsetMinutes = (instant: string, zone: string) => zoned(instant, zone).offsetNanoseconds / 60e9;

/** The instant at which a wall clock shows a time; in a gap the later, in an overlap the earlier one ("compatible"). */
export const instantAt = (date: string, minutes: number, zone: string) =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: { hour: Math.floor(minutes / 60), minute: minutes % 60 } })
    .toInstant()
    .toString();

export const plusMinutes = (instant: string, minutes: number) =>
  Temporal.Instant.from(instant).add({ minutes }).toString();
export const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;
export const isBefore = (a: string, b: string) => Temporal.Instant.compare(a, b) < 0;

/** Whether the clocks of a zone change on a date, and which way. */
export function clockChange(date: string, zone: string): 'forward' | 'back' | null {
  const { hoursInDay } = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  return hoursInDay < 24 ? 'forward' : hoursInDay > 24 ? 'back' : null;
}

/** Whether the wall clock of a zone shows the time of an instant twice on that day. */
export function isRepeated(instant: string, zone: string): boolean {
  const face = zoned(instant, zone).toPlainDateTime();
  const at = (disambiguation: 'earlier' | 'later') => face.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  return at('earlier') !== at('later');
}

/** Whether this browser knows a zone by that name. */
export function isZone(zone: string | null | undefined): zone is string {
  try {
    return Boolean(zone && new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The zone of this browser. */
export const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
