import { answer, api } from '../../api';
import type { LanguageId } from '../../lib/i18n';
import { ANYONE, type BookingPage, type BookRequest, type Confirmation, type SlotGrid } from './types';

/** The business whose page this is; empty for an address without one, which the server knows nothing of. */
export const slugOf = (pathname: string) => decodeURIComponent(/^\/booking\/([^/]+)/.exec(pathname)?.[1] ?? '');
const here = () => ({ slug: slugOf(location.pathname) });

/** `GET …/services`: what can be booked, in a language where the business has texts in it. */
export const getBookingPage = (locale: LanguageId): Promise<BookingPage> =>
  answer(api.GET('/api/public/booking/{slug}/services', { params: { path: here(), query: { locale } } }));

export type SlotQuery = {
  serviceId: string;
  /** an id, or `ANYONE` */
  staffId: string;
  /** first date, in `timezone` */
  date: string;
  /** 1 … 62 */
  days: number;
  timezone: string;
};

/** `GET …/availability`: every date of the range, with its slots or the reason for having none. */
export const getSlotGrid = ({ staffId, ...query }: SlotQuery, signal?: AbortSignal): Promise<SlotGrid> =>
  answer(
    api.GET('/api/public/booking/{slug}/availability', {
      params: { path: here(), query: { ...query, ...(staffId !== ANYONE && { staffId }) } },
      signal,
    }),
  );

/** `POST …/book`. `key` stays the same for as long as the wish does, so that a retry never books twice. */
export const postBook = (body: BookRequest, key: string): Promise<Confirmation> =>
  answer(
    api.POST('/api/public/booking/{slug}/book', {
      params: { path: here(), header: { 'Idempotency-Key': key } },
      body,
    }),
  );
