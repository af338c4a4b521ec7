import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the screens of the catalog read from the server and send to it, under the names used here. */
export type Business = Schemas['BusinessView'];
export type Service = Schemas['ServiceView'];
export type StoredService = Schemas['StoredService'];
export type ServiceSettings = Schemas['ServiceSettings'];
export type ServiceTimes = Schemas['ServiceTimes'];
export type StartGrid = Schemas['StartGrid'];
export type Limits = Schemas['PeriodLimits'];
export type Staff = Schemas['StaffView'];
export type StoredStaff = Schemas['StoredStaff'];
export type StaffSettings = Schemas['StaffSettings'];
export type Resource = Schemas['Resource'];
export type Unit = Schemas['ResourceUnit'];
export type Downtime = Schemas['Downtime'];
export type Category = Schemas['CategoryView'];
export type DayOfWeek = Schemas['DayOfWeek'];
/** A name in other languages; the server describes what it answers more loosely than what it takes. */
export type Translations = Schemas['NameRequest']['translations'];
