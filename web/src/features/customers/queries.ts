import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api';

const keys = { all: ['customers'] as const };

/** Customers by name, page by page. */
export const customers = (search: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, 'list', search],
    queryFn: ({ signal, pageParam }) =>
      answer(api.GET('/api/customers', { params: { query: { search, cursor: pageParam } }, signal })),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || undefined,
  });

/** One customer with their latest visits. */
export const customer = (id: string) =>
  queryOptions({
    queryKey: [...keys.all, 'file', id],
    queryFn: ({ signal }) => answer(api.GET('/api/customers/{id}', { params: { path: { id } }, signal })),
  });

export const staff = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

/** The visits behind those that come with the file, page by page. */
export const furtherVisits = (id: string, cursor: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, 'visits', id, cursor],
    queryFn: ({ signal, pageParam }) =>
      answer(api.GET('/api/customers/{id}/visits', { params: { path: { id }, query: { cursor: pageParam } }, signal })),
    initialPageParam: cursor,
    getNextPageParam: (last) => last.nextCursor || undefined,
    enabled: false,
  });
