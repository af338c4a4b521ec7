import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../../api';
import { addDays } from '../../lib/time/dates';
import { instantAt } from '../../lib/time/instants';
import type { Service } from './types';

/** How long other people's changes may stay unseen while the calendar is on screen. */
const POLL_MS = 15_000;

/** Asked again on focus, on reconnect and by the clock. */
const live = { staleTime: 0, refetchInterval: POLL_MS } as const;

export const keys = {
  all: ['calendar'] as const,
  appointments: ['calendar', 'appointments'] as const,
  activity: ['calendar', 'activity'] as const,
};

/** Every appointment that touches a local date of the business. */
export const appointmentsOn = (date: string, zone: string) =>
  queryOptions({
    ...live,
    queryKey: [...keys.appointments, date, zone],
    queryFn: async ({ signal }) => {
      const query = { rangeStart: instantAt(date, 0, zone), rangeEnd: instantAt(addDays(date, 1), 0, zone) };
      return (await answer(api.GET('/api/appointments', { params: { query }, signal }))).appointments;
    },
  });

/** Open and closed time of the team on a local date. */
export const scheduleOn = (date: string) =>
  queryOptions({
    ...live,
    queryKey: [...keys.all, 'schedule', date],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/schedule', { params: { query: { from: date, to: date } }, signal }))).days,
  });

const team = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

const services = queryOptions({
  queryKey: [...keys.all, 'services'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/services', { signal }))).services,
});

/** One appointment by id, also when it is cancelled or lies on another date. */
export const appointmentById = (id: string) =>
  queryOptions({
    ...live,
    queryKey: [...keys.appointments, 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/appointments/{id}', { params: { path: { id } }, signal })),
  });

/** What happened to an appointment, newest first. */
export const activityOf = (id: string) =>
  queryOptions({
    ...live,
    queryKey: [...keys.activity, id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/appointments/{id}/activity', { params: { path: { id } }, signal }))).activity,
  });

/** The team and the services, which change seldom. */
export function useCatalog() {
  const staff = useQuery(team);
  const list = useQuery(services);
  const byId = useMemo(() => new Map((list.data ?? []).map((s): [string, Service] => [s.id, s])), [list.data]);
  return { staff, services: list, serviceById: byId };
}
