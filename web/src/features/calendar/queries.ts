import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api';
import { isFollowed } from '../../api/live/presence';
import { addDays } from '../../lib/time/dates';
import { instantAt } from '../../lib/time/instants';
import { beginReading } from './live/reading';
import { boundsOf } from './live/rows';
import type { Appointment, Service } from './types';

/** How long other people's changes may stay unseen where nobody tells them; a month is looked at less closely. */
const POLL_MS = 15_000;
const MONTH_POLL_MS = 60_000;
const WEEK_DAYS = 7;
const NEUTRAL_HUE = 260;

/** What others change is told while the page follows the changes; else it is read again on focus and by the clock. */
const followed = (pollMs: number) => ({
  staleTime: 0,
  refetchInterval: () => !isFollowed() && pollMs,
  refetchOnWindowFocus: () => !isFollowed(),
  refetchOnReconnect: () => !isFollowed(),
});
const live = followed(POLL_MS);

export const keys = {
  all: ['calendar'] as const,
  appointments: ['calendar', 'appointments'] as const,
  /** Lists of appointments; each key goes on with the `DateRange` and the zone. */
  ranges: ['calendar', 'appointments', 'range'] as const,
  schedule: ['calendar', 'schedule'] as const,
  activity: ['calendar', 'activity'] as const,
  /** Whether something could be moved. */
  checks: ['calendar', 'checks'] as const,
};

/** Local dates of the business in a row. `withGone`: also what was called off or ran out. */
export type DateRange = { from: string; days: number; withGone: boolean };

export const singleDate = (date: string): DateRange => ({ from: date, days: 1, withGone: false });

const pace = (range: DateRange) => followed(range.days > WEEK_DAYS ? MONTH_POLL_MS : POLL_MS);

const EVERY_STATUS: Appointment['status'][] = [
  'HELD',
  'PENDING',
  'CONFIRMED',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
  'EXPIRED',
];

/** Every appointment that touches one of the dates: one request, whatever the view. */
export const appointmentsIn = (range: DateRange, zone: string) =>
  queryOptions({
    ...pace(range),
    queryKey: [...keys.ranges, range, zone],
    queryFn: async ({ client, signal }) => {
      const reading = beginReading(client);
      const query = {
        rangeStart: instantAt(range.from, 0, zone),
        rangeEnd: instantAt(addDays(range.from, range.days), 0, zone),
        ...(range.withGone && { status: EVERY_STATUS }),
      };
      const { appointments } = await answer(api.GET('/api/appointments', { params: { query }, signal }));
      return reading.complete(appointments, boundsOf(range, zone));
    },
  });

/** Open and closed time of the team on those dates. */
export const scheduleIn = (range: DateRange) =>
  queryOptions({
    ...pace(range),
    queryKey: [...keys.schedule, { from: range.from, days: range.days }],
    queryFn: async ({ signal }) => {
      const query = { from: range.from, to: addDays(range.from, range.days - 1) };
      return (await answer(api.GET('/api/schedule', { params: { query }, signal }))).days;
    },
  });

const team = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

const services = queryOptions({
  queryKey: [...keys.all, 'services'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/services', { signal }))).services,
});

/** A service that can no longer be booked, as the appointments that were agreed before still need it. */
const archivedService = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'services', id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<Service> => {
      const { settings } = await answer(api.GET('/api/services/{id}', { params: { path: { id } }, signal }));
      const { name, durationMinutes, price, hue, capacity, online } = settings;
      return {
        id,
        name,
        durationMinutes,
        price,
        hue: hue ?? NEUTRAL_HUE,
        capacity: capacity ?? 1,
        online: online ?? false,
        staffIds: [],
        isArchived: true,
      };
    },
  });

/** One appointment by id, also when it is cancelled or lies on another date. */
export const appointmentById = (id: string) =>
  queryOptions({
    ...live,
    queryKey: [...keys.appointments, 'one', id],
    queryFn: async ({ client, signal }) => {
      const reading = beginReading(client);
      return reading.completeOne(await answer(api.GET('/api/appointments/{id}', { params: { path: { id } }, signal })));
    },
  });

/** What happened to an appointment, newest first. */
export const activityOf = (id: string) =>
  queryOptions({
    ...live,
    queryKey: [...keys.activity, id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/appointments/{id}/activity', { params: { path: { id } }, signal }))).activity,
  });

/** The team and the services, which change seldom; `serviceById` also knows the archived ones of these appointments. */
export function useCatalog(appointments: readonly Appointment[] = []) {
  const staff = useQuery(team);
  const list = useQuery(services);
  const missing = useMemo(() => {
    const known = new Set(list.data?.map((s) => s.id));
    return list.data ? [...new Set(appointments.map((a) => a.serviceId))].filter((id) => !known.has(id)) : [];
  }, [list.data, appointments]);
  const archived = useQueries({
    queries: missing.map(archivedService),
    combine: (results) => results.flatMap((r) => r.data ?? []),
  });
  const byId = useMemo(
    () => new Map([...(list.data ?? []), ...archived].map((s): [string, Service] => [s.id, s])),
    [list.data, archived],
  );
  return { staff, services: list, serviceById: byId };
}
