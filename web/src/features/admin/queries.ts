import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api';

const keys = { all: ['admin'] as const };

export const rules = queryOptions({
  queryKey: [...keys.all, 'business'],
  queryFn: ({ signal }) => answer(api.GET('/api/business', { signal })),
});

export const holds = queryOptions({
  queryKey: [...keys.all, 'holds'],
  queryFn: ({ signal }) => answer(api.GET('/api/business/holds', { signal })),
});

export const waitlist = queryOptions({
  queryKey: [...keys.all, 'waitlist-rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/business/waitlist', { signal })),
});

export const bookingPage = queryOptions({
  queryKey: [...keys.all, 'booking-page'],
  queryFn: ({ signal }) => answer(api.GET('/api/booking-page', { signal })),
});

export const services = queryOptions({
  queryKey: [...keys.all, 'services'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/services', { signal }))).services,
});

export const staff = queryOptions({
  queryKey: [...keys.all, 'staff'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/staff', { signal }))).staff,
});

/** The closed dates from one date to another, the end excluded. */
export const holidays = (from: string, to: string) =>
  queryOptions({
    queryKey: [...keys.all, 'holidays', from, to],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/holidays', { params: { query: { from, to } }, signal }))).holidays,
  });
