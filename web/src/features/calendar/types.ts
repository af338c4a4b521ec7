import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the calendar reads from the server, under the names used here. */
export type Appointment = Schemas['AppointmentView'];
export type AppointmentStatus = Schemas['AppointmentStatus'];
export type Attendee = Schemas['AttendeeView'];
export type Staff = Schemas['StaffView'];
export type Service = Schemas['ServiceView'];
export type StaffDay = Schemas['StaffDay'];
export type Activity = Schemas['ActivityView'];
export type Business = Schemas['BusinessView'];
