import type { Span } from '../../../components/time-grid/model';
import { wallSpan } from '../../../components/time-grid/wallClock';
import type { Formats, Translate } from '../../../lib/i18n';
import type { Appointment, Service, Staff, StaffDay } from '../types';

/** One local date of the business, as the server tells it. `now` is an instant. */
export type DayFacts = {
  date: string;
  zone: string;
  staff: readonly Staff[];
  services: ReadonlyMap<string, Service>;
  appointments: readonly Appointment[];
  days: readonly StaffDay[];
  now: string;
};

/** The language in which a day is drawn. */
export type Words = { t: Translate; format: Formats };

/** Where something stands on the clock's face of the date; null if it does not touch that date. */
export const spanOn = (facts: DayFacts, { start, end }: { start: string; end: string }): Span | null =>
  wallSpan(Temporal.Instant.from(start), Temporal.Instant.from(end), Temporal.PlainDate.from(facts.date), facts.zone);
