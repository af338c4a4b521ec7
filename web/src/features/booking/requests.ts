import { answer, api } from '../../api';
import type { LanguageId } from '../../lib/i18n';
import {
  ANYONE,
  type BookingPage,
  type BookRequest,
  type Confirmation,
  type Hold,
  type HoldRequest,
  type SlotGrid,
} from './types';

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
  /** what is kept for this visitor counts as free */
  holdId?: string;
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

/** `POST …/holds`, and how many milliseconds from now it lasts, whatever this device takes the time to be. */
export async function postHold(body: HoldRequest): Promise<{ hold: Hold; lastsMs: number }> {
  const call = api.POST('/api/public/booking/{slug}/holds', { params: { path: here() }, body });
  const hold = await answer(call);
  const there = Date.parse((await call).response.headers.get('Date') ?? '') || Date.now();
  return { hold, lastsMs: Date.parse(hold.expiresAt) - there };
}

/** `DELETE …/holds/{holdId}`: gives back what is kept. Nobody waits for the answer; it ends by itself. */
export const deleteHold = (holdId: string): Promise<unknown> =>
  api
    .DELETE('/api/public/booking/{slug}/holds/{holdId}', { params: { path: { ...here(), holdId } } })
    .catch(() => undefined);
