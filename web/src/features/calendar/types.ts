import type { components } from '../../api';
import type { Weekday } from '../../lib/time/dates';

type Schemas = components['schemas'];

/** What the calendar reads from the server, under the names used here. */
export type Appointment = Schemas['AppointmentView'];
export type AppointmentStatus = Schemas['AppointmentStatus'];
export type Attendee = Schemas['AttendeeView'];
export type Staff = Schemas['StaffView'];
/** `isArchived`: only still there for what was agreed before; nothing new can be booked, and nothing moved. */
export type Service = Schemas['ServiceView'] & { isArchived?: boolean };
export type StaffDay = Schemas['StaffDay'];
export type Activity = Schemas['ActivityView'];
export type Business = Schemas['BusinessView'];

const WEEKDAYS: Record<Schemas['DayOfWeek'], Weekday> = {
  MONDAY: 1,
  TUESDAY: 2,
  WEDNESDAY: 3,
  THURSDAY: 4,
  FRIDAY: 5,
  SATURDAY: 6,
  SUNDAY: 7,
};

/** The day with which a week of the business begins. */
export const firstWeekday = (business: Business): Weekday => WEEKDAYS[business.weekStart];
