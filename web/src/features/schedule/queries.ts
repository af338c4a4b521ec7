import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api';
import { addMonths } from '../../lib/time/dates';

export const keys = { all: ['availability'] as const };

export const team = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

export const services = queryOptions({
  queryKey: [...keys.all, 'services'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/services', { signal }))).services,
});

/** The whole schedule of one staff member, with the version that a change has to name. */
export const scheduleOf = (staffId: string) =>
  queryOptions({
    queryKey: [...keys.all, 'schedule', staffId],
    queryFn: ({ signal }) => answer(api.GET('/api/staff/{id}/schedule', { params: { path: { id: staffId } }, signal })),
  });

export const templates = queryOptions({
  queryKey: [...keys.all, 'templates'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/availability-templates', { signal }))).templates,
});

/** The closed dates of the twelve months from a first of month on. */
export const holidaysFrom = (first: string) =>
  queryOptions({
    queryKey: [...keys.all, 'holidays', first],
    queryFn: async ({ signal }) => {
      const query = { from: first, to: addMonths(first, 12) };
      return (await answer(api.GET('/api/holidays', { params: { query }, signal }))).holidays;
    },
  });

/** The buffers of a service, in minutes. */
export const buffersOf = (serviceId: string) =>
  queryOptions({
    queryKey: [...keys.all, 'service', serviceId],
    queryFn: async ({ signal }) => {
      const { settings } = await answer(api.GET('/api/services/{id}', { params: { path: { id: serviceId } }, signal }));
      return { before: settings.bufferBeforeMinutes ?? 0, after: settings.bufferAfterMinutes ?? 0 };
    },
    enabled: Boolean(serviceId),
    retry: false,
  });

/** The team in the order of the business; empty until it is known. */
export const useTeam = () => useQuery(team).data ?? [];
