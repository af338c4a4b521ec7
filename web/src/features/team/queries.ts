import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api';

const keys = { all: ['team'] as const };

export const users = queryOptions({
  queryKey: [...keys.all, 'users'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/users', { signal }))).users,
});

export const invitations = queryOptions({
  queryKey: [...keys.all, 'invitations'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/users/invitations', { signal }))).invitations,
});

export const columns = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

export const apiKeys = queryOptions({
  queryKey: [...keys.all, 'api-keys'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/api-keys', { signal }))).apiKeys,
});

export const secondFactor = queryOptions({
  queryKey: [...keys.all, 'second-factor'],
  queryFn: ({ signal }) => answer(api.GET('/api/second-factor', { signal })),
});

export const openSessions = queryOptions({
  queryKey: [...keys.all, 'sessions'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/sessions', { signal }))).sessions,
});
