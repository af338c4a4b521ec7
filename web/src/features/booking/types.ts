import type { components } from '../../api';

type Schemas = components['schemas'];

export type BookingPage = Schemas['BookingPageView'];
export type Business = Schemas['PublicBusiness'];
export type Service = Schemas['PublicService'];
export type Staff = Schemas['PublicStaff'];
export type Unit = Schemas['NamedUnit'];
export type Slot = Schemas['SlotView'];
export type Day = Schemas['DayView'];
export type SlotGrid = Schemas['SlotGridView'];
export type Alternative = Schemas['Alternative'];
export type Reason = Schemas['SlotProblem']['reason'];
export type BookRequest = Schemas['BookRequest'];
export type HoldRequest = Schemas['HoldRequest'];
export type Hold = Schemas['HoldView'];
export type Confirmation = Schemas['BookingConfirmation'];
export type Appointment = Schemas['BookedAppointment'];

/** Anyone who is free: the server chooses. */
export const ANYONE = 'any';
