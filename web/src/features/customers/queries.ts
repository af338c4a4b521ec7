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
