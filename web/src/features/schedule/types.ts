import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the availability screens read from the server and send to it, under the names used here. */
export type Business = Schemas['BusinessView'];
export type Role = Schemas['Role'];
export type Staff = Schemas['StaffView'];
export type Service = Schemas['ServiceView'];
export type Schedule = Schemas['StaffScheduleView'];
export type WeeklyEntry = Schemas['WeeklyEntry'];
export type ExceptionEntry = Schemas['ExceptionEntry'];
export type Stay = Schemas['StayEntry'];
export type Absence = Schemas['TimeOffView'];
export type Block = Schemas['BlockView'];
export type Template = Schemas['TemplateView'];
export type Holiday = Schemas['Holiday'];
export type ScheduleOutcome = Schemas['ScheduleOutcome'];
export type Orphan = Schemas['Orphan'];
export type Alternative = Schemas['Alternative'];
export type Appointment = Schemas['AppointmentView'];
export type Reason = Schemas['Reason'];
export type RefusedTime = Schemas['RefusedTime'];
export type DayOfWeek = Schemas['DayOfWeek'];

/** Who is looking, and at which business. */
export type Viewer = {
  business: Business;
  /** The staff member who is looking; null when it is somebody who has no column. */
  staffId: string | null;
  /** Owners and admins change everybody's schedule, others their own. */
  isManager: boolean;
};

/** What every tab of a person gets. */
export type PanelProps = { person: Staff; schedule: Schedule; viewer: Viewer };
