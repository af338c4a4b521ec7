import { isDate } from '../../../lib/time/dates';
import { isZone } from '../../../lib/time/instants';
import { type Filters, STATUSES } from '../filter/filters';
import type { AppointmentStatus } from '../types';
import { VIEWS, type View } from '../views';

/** What the calendar's address says: `/calendar?view=week&date=2026-11-20&with=…&service=…&open=…`. */
export type Place = {
  view: View;
  /** Local date of the business on screen. */
  date: string;
  /** Whose week is shown, at most three; empty: whoever comes first. */
  week: readonly string[];
  filters: Filters;
  secondZone: string | null;
  /** The appointment in the drawer. */
  openId: string | null;
};

/** So many people's weeks can be read side by side. */
export const WEEK_STAFF = 3;

const list = (text: string | null) => text?.split(',').filter(Boolean) ?? null;
const isStatus = (text: string): text is AppointmentStatus => STATUSES.some((s) => s === text);

/** Reads an address; what makes no sense in it counts as absent. */
export function readAddress(params: URLSearchParams, today: string): Place {
  const date = params.get('date');
  const zone = params.get('zone');
  const statuses = list(params.get('status'))?.map((s) => s.toUpperCase());
  return {
    view: VIEWS.find((v) => v === params.get('view')) ?? 'day',
    date: isDate(date) ? date : today,
    week: (list(params.get('with')) ?? []).slice(0, WEEK_STAFF),
    filters: {
      staff: list(params.get('staff')),
      services: list(params.get('service')),
      statuses: statuses ? statuses.filter(isStatus) : null,
      everyone: params.get('shift') === 'all',
    },
    secondZone: isZone(zone) ? zone : null,
    openId: params.get('open'),
  };
}

/**
 * Writes a changed address. Today and whatever is usual are not written, so a calendar that stays open overnight moves on.
 * Names that are not the calendar's (`lang`) stay.
 */
export function writeAddress(old: URLSearchParams, patch: Partial<Place>, today: string): URLSearchParams {
  const next = new URLSearchParams(old);
  const put = (name: string, value: string | null | undefined) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  if (patch.view) put('view', patch.view === 'day' ? null : patch.view);
  if (patch.date) put('date', patch.date === today ? null : patch.date);
  if (patch.week) put('with', patch.week.slice(0, WEEK_STAFF).join(','));
  if (patch.secondZone !== undefined) put('zone', patch.secondZone);
  if (patch.openId !== undefined) put('open', patch.openId);
  if (patch.filters) {
    const { staff, services, statuses, everyone } = patch.filters;
    put('staff', staff?.join(','));
    put('service', services?.join(','));
    put('status', statuses?.join(',').toLowerCase());
    put('shift', everyone ? 'all' : null);
  }
  return next;
}
