import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Business, Service, Staff } from '../types';
import type { Viewer } from '../viewer';
import type { DialogKind, DialogRequests } from './requests';

/** What every dialog is told about the calendar that it stands in front of. */
export type DialogSetting = {
  business: Business;
  staff: readonly Staff[];
  services: readonly Service[];
  viewer: Viewer;
  /** The local date on screen. */
  date: string;
  onClose(): void;
  /** Goes to a local date of the business, in the view that is on screen. */
  onDate(date: string): void;
  /** Shows an appointment in the drawer; with its date when it may lie elsewhere. */
  onAppointment(id: string, date?: string): void;
};
export type DialogProps<K extends DialogKind> = DialogSetting & { request: DialogRequests[K] };

type Table = { [K in DialogKind]: LazyExoticComponent<ComponentType<DialogProps<K>>> | null };

/**
 * Which component is which dialog: `create: lazy(() => import('../create/CreateDialog'))`, a chunk of its own that is
 * fetched when it is first opened. `null`: there is none yet, so nothing on screen leads to it.
 */
export const table: Table = {
  create: lazy(() => import('../create/CreateDialog').then((m) => ({ default: m.CreateDialog }))),
  block: lazy(() => import('../blocks/BlockDialog').then((m) => ({ default: m.BlockDialog }))),
  series: lazy(() => import('../series/SeriesDialog').then((m) => ({ default: m.SeriesDialog }))),
  seriesEdit: lazy(() => import('../series/SeriesEditDialog').then((m) => ({ default: m.SeriesEditDialog }))),
  waitlist: lazy(() => import('../waitlist/WaitlistDialog').then((m) => ({ default: m.WaitlistDialog }))),
  scope: lazy(() => import('../series/ScopeDialog').then((m) => ({ default: m.ScopeDialog }))),
  palette: lazy(() => import('../palette/PaletteDialog').then((m) => ({ default: m.PaletteDialog }))),
  print: lazy(() => import('../print/PrintDialog').then((m) => ({ default: m.PrintDialog }))),
};
