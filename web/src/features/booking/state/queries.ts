import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale } from '../../../lib/i18n';
import { addDays, startOfWeek, type Weekday } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import { isTold } from '../live/told';
import { getBookingPage, getSlotGrid, type SlotQuery } from '../requests';
import { ANYONE, type Business, type Day, type Service } from '../types';
import { useSession } from './session';

/** The weeks in sight and the one that peeks out below them. */
const DAYS_PER_PAGE = 42;
const POLL_MS = 60_000;
/** Now and then even where somebody tells. */
const COMPARE_MS = 600_000;
/** The slots of a service: `[SLOTS, serviceId, staffId, zone, …]`, and of others on a date: `[OTHERS, serviceId, date, zone]`. */
export const SLOTS = 'slots';
export const OTHERS = 'others';
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** The first day of the week of a business, 1 = Monday. */
export const firstWeekday = (business: Business): Weekday => (WEEKDAYS.indexOf(business.weekStart) + 1) as Weekday;

/** What can be booked. Stays on screen while another language is fetched. */
export function useBookingPage() {
  const { id } = useLocale();
  return useQuery({
    queryKey: ['page', id],
    queryFn: () => getBookingPage(id),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (old) => old,
  });
}

type Asked = { service: Service; staffId: string; zone: string; weekStart: Weekday };

/** Every date of the range as this visitor finds it: what is kept for them is free for them. */
export const readSlots = (query: Omit<SlotQuery, 'holdId'>, signal?: AbortSignal) =>
  getSlotGrid({ ...query, holdId: useSession.getState().held?.holdId }, signal);

/** Pages of six weeks from the current one on, until the booking horizon; where nobody tells of changes asked again every minute. */
export function useSlots({ service, staffId, zone, weekStart }: Asked) {
  const today = todayIn(zone);
  const lastPage = addDays(today, service.horizonDays);
  const query = useInfiniteQuery({
    queryKey: [SLOTS, service.id, staffId, zone, weekStart, today],
    queryFn: ({ pageParam, signal }) =>
      readSlots({ serviceId: service.id, staffId, timezone: zone, date: pageParam, days: DAYS_PER_PAGE }, signal),
    initialPageParam: startOfWeek(today, weekStart),
    getNextPageParam: (_page, _pages, from) => {
      const next = addDays(from, DAYS_PER_PAGE);
      return next <= lastPage ? next : undefined;
    },
    refetchInterval: () => (isTold() ? COMPARE_MS : POLL_MS),
  });
  const days = useMemo(() => query.data?.pages.flatMap((page) => page.days) ?? [], [query.data]);
  const firstFree = days.find((day) => day.slots.length)?.date ?? query.data?.pages[0]?.nextAvailableDate ?? undefined;
  return { ...query, days, firstFree };
}

/** How many times each other person has on a date on which the chosen one has none. */
export function useOtherStaff(service: Service, staffId: string, date: string, zone: string) {
  const query = useQuery({
    queryKey: [OTHERS, service.id, date, zone],
    queryFn: ({ signal }) =>
      getSlotGrid({ serviceId: service.id, staffId: ANYONE, date, days: 1, timezone: zone }, signal),
    enabled: staffId !== ANYONE,
  });
  return useMemo(() => timesByStaff(query.data?.days[0], staffId), [query.data, staffId]);
}

/** Most times first. */
export function timesByStaff(day: Day | undefined, except: string): { staffId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const staffId of day?.slots.flatMap((slot) => slot.staffIds) ?? [])
    if (staffId !== except) counts.set(staffId, (counts.get(staffId) ?? 0) + 1);
  return [...counts].map(([staffId, count]) => ({ staffId, count })).sort((a, b) => b.count - a.count);
}
