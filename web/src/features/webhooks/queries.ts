import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api';
import type { Delivery, DeliveryStatus } from './types';

const keys = { all: ['webhooks'] as const };

export const webhooks = queryOptions({
  queryKey: [...keys.all, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/webhooks', { signal }))).webhooks,
});

/** How often the log is asked again as long as something is on its way. */
const LOOK_MS = 2_000;
/** What waits for longer than this waits for its next try, which the next look at the page will show. */
const SOON_MS = 60_000;

/** Whether something comes of it soon: it is being sent for the first time, or tried again within a minute. */
const isOnItsWay = ({ status, answerStatus, error, nextAttemptAt }: Delivery) =>
  status === 'WAITING' && ((!answerStatus && !error) || Date.parse(nextAttemptAt ?? '') - Date.now() < SOON_MS);

/** What a webhook was told, newest first, page by page. */
export const deliveries = (id: string, status: DeliveryStatus | null) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, 'deliveries', id, status],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...(status && { status }), ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor || undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.deliveries.some(isOnItsWay)) ? LOOK_MS : false,
  });
