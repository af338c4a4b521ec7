import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api';

const keys = { all: ['catalog'] as const };

export const services = queryOptions({
  queryKey: [...keys.all, 'services'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/services', { signal }))).services,
});

/** One service with all its settings and the version that a change has to name. */
export const serviceOf = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'service', id],
    queryFn: ({ signal }) => answer(api.GET('/api/services/{id}', { params: { path: { id } }, signal })),
  });

export const staff = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

export const staffOf = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'staff', id],
    queryFn: ({ signal }) => answer(api.GET('/api/staff/{id}', { params: { path: { id } }, signal })),
  });

export const resources = queryOptions({
  queryKey: [...keys.all, 'resources'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/resources', { signal }))).resources,
});

export const categories = queryOptions({
  queryKey: [...keys.all, 'categories'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/categories', { signal }))).categories,
});

export const downtimesOf = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'downtimes', id],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/units/{id}/downtimes', { params: { path: { id } }, signal }))).downtimes,
  });

/** The rules that a service takes over where it has none of its own. */
export const defaults = queryOptions({
  queryKey: [...keys.all, 'business'],
  queryFn: ({ signal }) => answer(api.GET('/api/business', { signal })),
});
