import type { components } from '../../api';

type Schemas = components['schemas'];

/** What the screens of insights read from the server, under the names used here. */
export type Business = Schemas['BusinessView'];
export type Report = Schemas['Report'];
export type Totals = Schemas['Totals'];
export type Period = Schemas['Period'];
export type Utilisation = Schemas['Utilisation'];
export type BusyHours = Schemas['BusyHours'];
export type AuditEntry = Schemas['AuditEntry'];

/** Who looks, and of whom they may see anything. */
export type Viewer = { business: Business; isManager: boolean };
