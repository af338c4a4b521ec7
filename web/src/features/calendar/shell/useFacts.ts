import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { addDays, daysFrom, type Weekday } from '../../../lib/time/dates';
import { instantAt } from '../../../lib/time/instants';
import type { RangeFacts } from '../draw/drawView';
import { appointmentsIn, type DateRange, keys, scheduleIn, useCatalog } from '../queries';
import type { Appointment, Business, StaffDay } from '../types';
import { columnsFor, type Viewer } from '../viewer';
import { rangeFor, turned, type View } from '../views';

const FRESH_ENOUGH_MS = 15_000;

type Wanted = { view: View; date: string; weekStart: Weekday; withGone: boolean };
/** What a view shows, and which view it was asked for. */
export type ViewFacts = RangeFacts & { view: View; date: string };

/**
 * Everything that a view shows, with one request for its appointments and one for its hours. While another page is on its
 * way the last one stays (`isCatchingUp`); `facts` is null only before there is anything to show.
 */
export function useFacts(business: Business, viewer: Viewer, wanted: Wanted, now: string) {
  const { view, date, weekStart, withGone } = wanted;
  const { zone } = business;
  const client = useQueryClient();
  const range = useMemo(() => rangeFor(view, date, weekStart, withGone), [view, date, weekStart, withGone]);
  const appointments = useQuery({
    ...appointmentsIn(range, zone),
    placeholderData: () => appointmentsWithin(client, range, zone),
  });
  const schedule = useQuery({ ...scheduleIn(range), placeholderData: () => daysWithin(client, range) });
  const { staff, services, serviceById } = useCatalog(appointments.data);
  const complete = useMemo((): ViewFacts | null => {
    if (!staff.data || !services.data || !appointments.data || !schedule.data) return null;
    return {
      view,
      date,
      zone,
      dates: daysFrom(range.from, range.days),
      staff: columnsFor(viewer, staff.data),
      services: serviceById,
      appointments: appointments.data,
      days: schedule.data,
      viewer,
      now,
    };
  }, [staff.data, services.data, serviceById, appointments.data, schedule.data, range, view, date, zone, viewer, now]);
  const last = useRef<ViewFacts | null>(null);
  if (complete) last.current = complete;
  usePrefetched(client, wanted, zone);
  const parts = [staff, services, appointments, schedule];
  const kept = last.current?.view === view ? last.current : null;
  return {
    facts: complete ?? kept,
    isCatchingUp: complete === null && kept !== null,
    services: services.data ?? [],
    staff: staff.data ?? [],
    serviceById,
    /** The first failure of a part that has nothing to show. */
    error: parts.find((part) => part.isError && !part.data)?.error ?? null,
    /** What is on screen may be old: the last attempt to refresh it failed. */
    isStale: parts.some((part) => part.isRefetchError),
    updatedAt: Math.min(appointments.dataUpdatedAt, schedule.dataUpdatedAt),
    retry: () => Promise.all(parts.filter((part) => part.isError).map((part) => part.refetch())),
  };
}

/** The pages beside this one are there before they are asked for. */
function usePrefetched(client: QueryClient, { view, date, weekStart, withGone }: Wanted, zone: string) {
  useEffect(() => {
    for (const pages of [1, -1]) {
      const beside = rangeFor(view, turned(view, date, pages), weekStart, withGone);
      void client.prefetchQuery({ ...appointmentsIn(beside, zone), staleTime: FRESH_ENOUGH_MS });
      void client.prefetchQuery({ ...scheduleIn(beside), staleTime: FRESH_ENOUGH_MS });
    }
  }, [client, view, date, weekStart, withGone, zone]);
}

const holds = (wide: DateRange, range: DateRange) =>
  wide.from <= range.from && addDays(wide.from, wide.days) >= addDays(range.from, range.days);

/** The same appointments from a wider range that is there already: the day of a week, until the day itself is answered. */
function appointmentsWithin(client: QueryClient, range: DateRange, zone: string): Appointment[] | undefined {
  for (const [key, data] of client.getQueriesData<Appointment[]>({ queryKey: keys.ranges })) {
    const [wide, itsZone] = key.slice(keys.ranges.length) as [DateRange, string];
    if (!data || itsZone !== zone || wide.withGone !== range.withGone || !holds(wide, range)) continue;
    const start = Date.parse(instantAt(range.from, 0, zone));
    const end = Date.parse(instantAt(addDays(range.from, range.days), 0, zone));
    return data.filter((a) => Date.parse(a.start) < end && Date.parse(a.end) > start);
  }
  return undefined;
}

function daysWithin(client: QueryClient, range: DateRange): StaffDay[] | undefined {
  const until = addDays(range.from, range.days);
  for (const [key, data] of client.getQueriesData<StaffDay[]>({ queryKey: keys.schedule })) {
    const [wide] = key.slice(keys.schedule.length) as [DateRange];
    if (data && holds(wide, range)) return data.filter((d) => d.date >= range.from && d.date < until);
  }
  return undefined;
}
