import { hoursOnFace, spanOnFace } from '../../../components/time-grid/dayFace';
import type { Span } from '../../../components/time-grid/model';
import type { Formats, Translate } from '../../../lib/i18n';
import type { Appointment, Service, Staff, StaffDay } from '../types';
import type { Viewer } from '../viewer';

/** One local date of the business, as the server tells it. `now` is an instant. */
export type DayFacts = {
  date: string;
  zone: string;
  staff: readonly Staff[];
  services: ReadonlyMap<string, Service>;
  appointments: readonly Appointment[];
  days: readonly StaffDay[];
  viewer: Viewer;
  now: string;
};

/** The language in which a day is drawn. */
export type Words = { t: Translate; format: Formats };

/** Where something stands on the clock's face of the date; null if it does not touch that date. */
export const spanOn = (facts: DayFacts, { start, end }: { start: string; end: string }): Span | null =>
  spanOnFace(start, end, facts.date, facts.zone);

/** Which hours of the date something takes by the clock: opening hours, breaks, absences. */
export const hoursOn = (facts: DayFacts, { start, end }: { start: string; end: string }): Span | null =>
  hoursOnFace(start, end, facts.date, facts.zone);

/** The column of a staff member on a date, and what it is the column of. */
export const columnKey = (staffId: string, date: string) => `${staffId}@${date}`;
export function columnOf(key: string): { staffId: string; date: string } {
  const [staffId = '', date = ''] = key.split('@');
  return { staffId, date };
}
