import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type components, Problem } from '../../../api';
import type { MessageId } from '../../../lib/i18n';
import { addDays, laterOf } from '../../../lib/time/dates';
import { dateIn, minutesOfDay, now } from '../../../lib/time/instants';
import { detailsOf, type Person } from '../create/person';
import { answered } from '../desk/answers';
import { useWishKeys } from '../desk/wishKeys';
import { keys } from '../queries';
import type { en } from './messages.en';

export type Entry = components['schemas']['WaitlistEntryView'];
export type EntryStatus = components['schemas']['EntryStatus'];
export type DayPart = components['schemas']['DayPart'];
export type Wanted = { serviceId: string | null; status: EntryStatus | null };

export const PARTS: readonly DayPart[] = ['MORNING', 'AFTERNOON', 'EVENING'];
/** Where a part of the day begins and ends, in minutes of the wall clock, as the booking page cuts it. */
const HOURS: Record<DayPart, [number, number]> = { MORNING: [0, 720], AFTERNOON: [720, 1020], EVENING: [1020, 1440] };
/** The most dates that somebody can wait for, and that are looked through at once. */
export const MOST_DAYS = 62;
const POLL_MS = 15_000;

export const waitlistKey = [...keys.all, 'waitlist'] as const;

/** The list in its order, a page at a time. */
export const useEntries = ({ serviceId, status }: Wanted) =>
  useInfiniteQuery({
    queryKey: [...waitlistKey, serviceId, status],
    staleTime: 0,
    refetchInterval: POLL_MS,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<components['schemas']['WaitlistPage']> => {
      const query = {
        ...(serviceId && { serviceId }),
        ...(status && { status }),
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/waitlist', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.nextCursor ?? null,
  });

/** Whether a start is at a time of day for which somebody waits. */
export function fits({ partsOfDay, timeFrom, timeTo, timezone }: Entry, start: string): boolean {
  const minute = minutesOfDay(start, timezone);
  const at = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const isInPart =
    partsOfDay.length === 0 || partsOfDay.some((part) => minute >= HOURS[part][0] && minute < HOURS[part][1]);
  return isInPart && (!timeFrom || minute >= at(timeFrom)) && (!timeTo || at(timeTo) === 0 || minute < at(timeTo));
}

/** What is free for somebody on the dates for which they wait, from today on. */
export function useStarts(entry: Entry, zone: string) {
  const { serviceId, staffId } = entry;
  const from = laterOf(entry.from, dateIn(now(), zone));
  const to = [entry.to, addDays(from, MOST_DAYS - 1)].toSorted()[0] ?? entry.to;
  return useQuery({
    queryKey: [...keys.checks, 'waitlist', serviceId, staffId, from, to],
    enabled: from <= to,
    retry: false,
    queryFn: async ({ signal }) => {
      const query = { serviceId, from, to, ...(staffId && { staffId: [staffId] }) };
      const { slots } = await answer(api.GET('/api/availability', { params: { query }, signal }));
      return slots.filter((slot) => slot.seatsLeft == null || slot.seatsLeft >= entry.seats);
    },
  });
}

export type Draft = {
  person: Person;
  serviceId: string;
  staffId: string | null;
  from: string;
  to: string;
  partsOfDay: DayPart[];
  seats: number;
  notes: string;
};

const useChanged = () => {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [waitlistKey, keys.appointments, keys.checks]) void client.invalidateQueries({ queryKey });
  };
};

/** Writes somebody down. */
export function useAdd(timezone: string) {
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: ({ person, staffId, notes, ...draft }: Draft) => {
      const body = {
        ...draft,
        customer: detailsOf(person),
        timezone,
        ...(staffId && { staffId }),
        ...(notes.trim() && { notes: notes.trim() }),
      };
      return answer(api.POST('/api/waitlist', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSettled: useChanged(),
  });
}

/** Keeps a start for somebody who waits until they have answered. */
export function useOffer() {
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: ({ entry, start, staffId }: { entry: Entry; start: string; staffId: string | null }) => {
      const body = { start, ...(staffId && { staffId }) };
      const params = { path: { id: entry.id }, header: { 'Idempotency-Key': keyOf([entry.id, entry.version, body]) } };
      return answer(api.POST('/api/waitlist/{id}/offer', { params, body }));
    },
    onSettled: useChanged(),
  });
}

/** What somebody said on the telephone about an offer. */
export const useAnswer = () =>
  useMutation({
    mutationFn: async ({ token, isYes }: { token: string; isYes: boolean }) => {
      const params = { path: { token } };
      if (isYes) await answer(api.POST('/api/public/waitlist-offers/{token}/accept', { params }));
      else await answer(api.POST('/api/public/waitlist-offers/{token}/decline', { params }));
    },
    onSettled: useChanged(),
  });

/** Takes a wish off the list, and what is kept for it. */
export const useRemove = () =>
  useMutation({
    mutationFn: ({ id, version }: Entry) =>
      answer(api.DELETE('/api/waitlist/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
    onSettled: useChanged(),
  });

/** Why it was not done, in a sentence. */
export function refusalText(error: unknown): MessageId {
  if (error instanceof Problem) {
    const id = `waitlist.refused.${error.kind}`;
    if (isOwn(id)) return id;
  }
  const said = answered(error);
  return said.kind === 'said' ? said.text : 'waitlist.refused.slot-taken';
}

const OWN: ReadonlySet<string> = new Set<keyof typeof en>([
  'waitlist.refused.not-waiting',
  'waitlist.refused.offer-open',
  'waitlist.refused.offer-over',
  'waitlist.refused.already-waiting',
  'waitlist.refused.too-many-wishes',
  'waitlist.refused.slot-taken',
  'waitlist.refused.not-bookable',
]);
const isOwn = (id: string): id is keyof typeof en => OWN.has(id);
