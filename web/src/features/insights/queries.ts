import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api';
import type { Choice } from './choice';

const keys = { all: ['insights'] as const };

/** How the business did in a range of dates. What was shown before stays until the answer is there. */
export const report = ({ from, to, staffId, serviceId }: Choice) =>
  queryOptions({
    queryKey: [...keys.all, 'report', from, to, staffId, serviceId],
    queryFn: ({ signal }) => {
      const query = { from, to, ...(staffId && { staffId }), ...(serviceId && { serviceId }) };
      return answer(api.GET('/api/insights', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const staff = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

export const services = queryOptions({
  queryKey: [...keys.all, 'services'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/services', { signal }))).services,
});

export const users = queryOptions({
  queryKey: [...keys.all, 'users'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/users', { signal }))).users,
});

/** Which entries of the log are wanted; what is empty does not narrow it. */
export type AuditWish = { from: string; to: string; actorId: string; kind: string };

/** Who did what, newest first, page by page. */
export const audit = (wish: AuditWish) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, 'audit', wish],
    queryFn: ({ signal, pageParam }) => {
      const named = Object.entries({ ...wish, cursor: pageParam }).filter(([, value]) => value !== '');
      return answer(api.GET('/api/audit', { params: { query: Object.fromEntries(named) }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || undefined,
    placeholderData: keepPreviousData,
  });
