import type { Tone } from '../../components/Badge';
import { DAY_MINUTES, type Look } from '../../components/time-grid/model';
import type { Formats, MessageId, Translate } from '../../lib/i18n';
import { minutesBetween } from '../../lib/time/instants';
import type { Appointment, AppointmentStatus, Service } from './types';

/** How a status is called, drawn and toned. */
export const STATUS: Record<AppointmentStatus, { word: MessageId; look: Look; tone: Tone }> = {
  HELD: { word: 'calendar.status.held', look: 'pending', tone: 'warn' },
  PENDING: { word: 'calendar.status.pending', look: 'pending', tone: 'warn' },
  CONFIRMED: { word: 'calendar.status.confirmed', look: 'firm', tone: 'accent' },
  COMPLETED: { word: 'calendar.status.completed', look: 'done', tone: 'ok' },
  NO_SHOW: { word: 'calendar.status.noShow', look: 'no-show', tone: 'bad' },
  CANCELLED: { word: 'calendar.status.cancelled', look: 'no-show', tone: 'bad' },
  EXPIRED: { word: 'calendar.status.expired', look: 'no-show', tone: 'quiet' },
};

/** A class has seats; anything else is one customer's appointment. */
export const isClass = (appointment: Appointment) => appointment.capacity > 1;

/** Those who still come. */
export const activeAttendees = (appointment: Appointment) => appointment.attendees.filter((a) => a.status === 'ACTIVE');

/** How many bookings of a class that stands still wait for a yes. */
export const waitingIn = (appointment: Appointment) =>
  appointment.status === 'CONFIRMED' ? activeAttendees(appointment).filter((a) => a.pending).length : 0;

/** Whose appointment it is: the customer's, or the class itself. */
export function titleOf(appointment: Appointment, service: Service | undefined): string {
  const name = service?.name ?? '';
  if (isClass(appointment)) return name;
  const [first] = activeAttendees(appointment);
  return (first ?? appointment.attendees[0])?.customer.name ?? name;
}

/** The wall clock of the business at an instant; in a repeated hour with the offset that tells the two apart. */
export const clockText = (instant: string, zone: string, format: Formats) => format.clock(instant, zone);

/** The wall clock of the business on a date on which no clock changes, where no time comes twice. */
export const plainClock = (instant: string, zone: string, format: Formats) => format.time(instant, zone);

/** "1 h 30 min" */
export function lengthText(start: string, end: string, t: Translate): string {
  return minutesText(minutesBetween(start, end), t);
}

/** A length in minutes, in hours and minutes. */
export function minutesText(total: number, t: Translate): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (hours === 0) return t('calendar.minutes', { minutes });
  return minutes === 0 ? t('calendar.hours', { hours }) : t('calendar.hoursMinutes', { hours, minutes });
}

/** A minute of the clock's face, written like every other time: "09:00". */
export const faceText = (minute: number, format: Formats) =>
  format.time(new Date((minute % DAY_MINUTES) * 60_000).toISOString(), 'UTC');
