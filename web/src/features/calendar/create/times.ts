import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { addDays } from '../../../lib/time/dates';
import { dateIn } from '../../../lib/time/instants';
import { keys } from '../queries';
import type { Service } from '../types';
import { type Draft, endOf } from './draft';

const BELIEVED_MS = 8_000;
/** So many dates are looked through for a free time. */
const DATES = 14;

/** Whether a draft can stand, as the server sees it. */
export function useCheck(draft: Draft, service: Service | undefined) {
  const { start, staffId, serviceId, length } = draft;
  return useQuery({
    queryKey: [...keys.checks, 'new', serviceId, staffId, start, length],
    enabled: service !== undefined,
    staleTime: BELIEVED_MS,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/appointments/check', {
          signal,
          body: {
            serviceId,
            start,
            ...(staffId && { staffId }),
            ...(length !== null && service && { end: endOf(draft, service) }),
          },
        }),
      ),
  });
}

/** Free starts of a service on the dates from the one that is wished. */
export function useFreeTimes(draft: Draft, zone: string) {
  const { staffId, serviceId } = draft;
  const from = dateIn(draft.start, zone);
  return useQuery({
    queryKey: [...keys.checks, 'free', serviceId, staffId, from],
    staleTime: BELIEVED_MS,
    retry: false,
    queryFn: async ({ signal }) => {
      const query = { serviceId, from, to: addDays(from, DATES - 1), ...(staffId && { staffId: [staffId] }) };
      return (await answer(api.GET('/api/availability', { params: { query }, signal }))).slots;
    },
  });
}
