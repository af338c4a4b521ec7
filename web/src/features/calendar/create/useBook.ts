import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { useWishKeys } from '../desk/wishKeys';
import { keys } from '../queries';
import type { Service } from '../types';
import { clockText } from '../words';
import { type Draft, endOf } from './draft';
import { detailsOf, type Person } from './person';

/** A draft that is to be booked. `why` sets aside the rules that may be set aside. */
export type Order = { draft: Draft; person: Person; service: Service; why: string | null };
type Setting = { zone: string; onDone(): void; onOpen(id: string, date: string): void };

/** Books on the server, or joins a session of a class that stands at that time. The same order sent twice books once. */
export function useBook({ zone, onDone, onOpen }: Setting) {
  const client = useQueryClient();
  const { t, format } = useLocale();
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: (order: Order) => {
      const body = bodyOf(order);
      return answer(api.POST('/api/appointments', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: (made, { person }) => {
      const date = dateIn(made.start, zone);
      const when = `${format.shortDate(date)}, ${clockText(made.start, zone, format)}`;
      toast(t('create.done', { name: person.name, when }), {
        actions: [{ label: t('create.show'), run: () => onOpen(made.id, date) }],
      });
      onDone();
    },
    onSettled: () => {
      for (const queryKey of [keys.appointments, keys.checks, [...keys.all, 'customers']])
        void client.invalidateQueries({ queryKey });
    },
  });
}

function bodyOf({ draft, person, service, why }: Order) {
  const { start, staffId, serviceId, notes, length } = draft;
  return {
    serviceId,
    start,
    customer: detailsOf(person),
    ...(staffId && { staffId }),
    ...(length !== null && { end: endOf(draft, service) }),
    ...(notes.trim() && { notes: notes.trim() }),
    ...(why && { override: true, reason: why }),
  };
}
