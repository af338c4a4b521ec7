import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { addDays } from '../../../lib/time/dates';
import { instantAt } from '../../../lib/time/instants';
import { keys } from '../queries';

/** What is asked: why one person is offered for one service or not, on one date of the business. */
export type Question = { serviceId: string; staffId: string; date: string; zone: string };

/** Every start of the grid with its reason. */
export const explained = ({ serviceId, staffId, date, zone }: Question) =>
  queryOptions({
    queryKey: [...keys.all, 'why', serviceId, staffId, date, zone],
    queryFn: ({ signal }) => {
      const query = { serviceId, staffId: [staffId], from: date, to: date, timezone: zone, explain: true };
      return answer(api.GET('/api/availability', { params: { query }, signal }));
    },
    enabled: Boolean(serviceId && staffId),
    staleTime: 0,
  });

/** Open windows, absences and blocks of the team on a date. */
export const shadesOn = (date: string) =>
  queryOptions({
    queryKey: [...keys.all, 'shades', date],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/schedule', { params: { query: { from: date, to: date } }, signal }))).days,
    staleTime: 0,
  });

/** What one person has on a date. */
export const agreedOn = ({ staffId, date, zone }: Question) =>
  queryOptions({
    queryKey: [...keys.all, 'agreed', staffId, date, zone],
    queryFn: async ({ signal }) => {
      const range = { rangeStart: instantAt(date, 0, zone), rangeEnd: instantAt(addDays(date, 1), 0, zone) };
      return (await answer(api.GET('/api/appointments', { params: { query: range }, signal }))).appointments.filter(
        (a) => a.staffIds.includes(staffId) && a.status !== 'CANCELLED' && a.status !== 'EXPIRED',
      );
    },
    enabled: Boolean(staffId),
    staleTime: 0,
  });
