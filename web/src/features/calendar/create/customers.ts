import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { addDays } from '../../../lib/time/dates';
import { dateIn, instantAt, now } from '../../../lib/time/instants';
import { keys } from '../queries';
import type { Appointment } from '../types';
import { activeAttendees, isClass } from '../words';
import type { Person } from './person';

const REST_MS = 150;
const SHOWN = 5;
/** How far back somebody who comes often is looked for. */
const WEEKS_BACK = 8;
const REGULARS = 3;

const foundBy = (search: string) =>
  queryOptions({
    queryKey: [...keys.all, 'customers', search],
    enabled: search !== '',
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) => {
      const found = await answer(api.GET('/api/customers', { params: { query: { search } }, signal }));
      return found.customers.filter((c) => !c.erasedAt).slice(0, SHOWN);
    },
  });

/** Customers by name, telephone or e-mail address, a moment after somebody stopped typing. */
export function useCustomers(text: string) {
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, error, isFetching } = useQuery(foundBy(search));
  return {
    found: search && text.trim() ? (data ?? []) : [],
    isLooking: isFetching || search !== text.trim(),
    /** Only managers may look through the customers. */
    isForbidden: error instanceof Problem && error.status === 403,
  };
}

/** Somebody who comes again and again, with what they had last. */
export type Regular = { person: Person; serviceId: string };

/** Who came most to a staff member in the last weeks; those who come soonest again are not asked twice. */
export function useRegulars(staffId: string | undefined, zone: string): Regular[] {
  const today = dateIn(now(), zone);
  const { data } = useQuery({
    queryKey: [...keys.all, 'regulars', staffId, today],
    enabled: staffId !== undefined,
    queryFn: async ({ signal }) => {
      const query = {
        rangeStart: instantAt(addDays(today, -7 * WEEKS_BACK), 0, zone),
        rangeEnd: instantAt(today, 0, zone),
        staffId: [staffId ?? ''],
      };
      return (await answer(api.GET('/api/appointments', { params: { query }, signal }))).appointments;
    },
  });
  return data ? regularsOf(data) : [];
}

/** The people of single appointments, those with most of them first. */
export function regularsOf(appointments: readonly Appointment[]): Regular[] {
  const visits = new Map<string, Regular & { count: number }>();
  for (const a of appointments.toSorted((x, y) => Date.parse(x.start) - Date.parse(y.start))) {
    const [attendee] = isClass(a) ? [] : activeAttendees(a);
    if (!attendee) continue;
    const { id, name, email, phone } = attendee.customer;
    const count = (visits.get(id)?.count ?? 0) + 1;
    visits.set(id, { person: { id, name, email, phone: phone ?? null }, serviceId: a.serviceId, count });
  }
  return [...visits.values()].toSorted((x, y) => y.count - x.count).slice(0, REGULARS);
}
