import type { Appointment, AppointmentStatus } from '../types';
import { waitingIn } from '../words';

/** What is left out of the view. `null` leaves nothing out. */
export type Filters = {
  /** Staff members whose columns are shown. */
  staff: readonly string[] | null;
  services: readonly string[] | null;
  statuses: readonly AppointmentStatus[] | null;
  /** Also those who have neither hours nor an appointment on the date. */
  everyone: boolean;
};

export const NO_FILTERS: Filters = { staff: null, services: null, statuses: null, everyone: false };

/** Those that can be asked for; what ran out was never promised. */
export const STATUSES: readonly AppointmentStatus[] = [
  'HELD',
  'PENDING',
  'CONFIRMED',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
];
/** Shown unless something else is asked for. */
export const USUAL_STATUSES: readonly AppointmentStatus[] = STATUSES.filter((s) => s !== 'CANCELLED');

/** Whether an appointment passes; the staff filter is about columns and is not asked here. */
export function passes({ services, statuses }: Filters, a: Appointment): boolean {
  const shown = statuses ?? USUAL_STATUSES;
  const isShown = shown.includes(a.status) || (shown.includes('PENDING') && waitingIn(a) > 0);
  return (services?.includes(a.serviceId) ?? true) && isShown;
}

/** Whether appointments are left out, so that the view tells less than there is. */
export const isFiltered = ({ services, statuses }: Filters) => services !== null || statuses !== null;

/** The choice after one of `all` was ticked or unticked; all of them ticked is no filter, and so is none. */
export function toggled<T extends string>(chosen: readonly T[] | null, id: T, all: readonly T[]): T[] | null {
  const now = chosen ?? all;
  const next = now.includes(id) ? now.filter((x) => x !== id) : [...now, id];
  return next.length === 0 || all.every((x) => next.includes(x)) ? null : next;
}
