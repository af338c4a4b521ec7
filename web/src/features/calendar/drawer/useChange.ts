import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type components } from '../../../api';
import { detailsOf, type Person } from '../create/person';
import { useWishKeys } from '../desk/wishKeys';
import { appointmentById, keys } from '../queries';
import type { Appointment } from '../types';

type Change = Omit<components['schemas']['ChangeRequest'], 'notify'>;
type Step = Extract<components['schemas']['StatusRequestStep'], 'COMPLETED' | 'NO_SHOW'>;

/** Puts the server's answer on screen, and has everything that may differ by it looked at anew. */
function settle(client: QueryClient, id: string, changed: Appointment | undefined): void {
  if (changed) client.setQueryData(appointmentById(id).queryKey, changed);
  for (const queryKey of [keys.appointments, keys.activity, keys.checks]) void client.invalidateQueries({ queryKey });
}

/** Gives an appointment other notes, another service, time or staff member. */
export function useChange(appointment: Appointment) {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  const { id, version } = appointment;
  return useMutation({
    mutationFn: (change: Change) =>
      answer(
        api.PUT('/api/appointments/{id}', {
          params: { path: { id }, header: { 'Idempotency-Key': keyOf([version, change]), 'If-Match': `"${version}"` } },
          body: { ...change, notify: false },
        }),
      ),
    onSettled: (changed) => settle(client, id, changed),
  });
}

/** Books one more person into the session of a class. */
export function useAttend(appointment: Appointment) {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  const { id, serviceId, start, staffIds } = appointment;
  return useMutation({
    mutationFn: ({ person, notes, why }: { person: Person; notes: string; why: string | null }) => {
      const [staffId] = staffIds.length === 1 ? staffIds : [];
      const body = {
        serviceId,
        start,
        customer: detailsOf(person),
        ...(staffId && { staffId }),
        ...(notes && { notes }),
        ...(why && { override: true, reason: why }),
      };
      return answer(api.POST('/api/appointments', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSettled: (changed) => settle(client, id, changed?.id === id ? changed : undefined),
  });
}

/** Agrees to an appointment that waits, or to one booking of a class. */
export function useConfirm({ id: appointmentId, version }: Appointment) {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        api.POST('/api/bookings/{id}/confirm', {
          params: {
            path: { id },
            header: { 'Idempotency-Key': keyOf(['confirm', id, version]), 'If-Match': `"${version}"` },
          },
          body: { notify: false },
        }),
      ),
    onSettled: (changed) => settle(client, appointmentId, changed),
  });
}

/** Says how an appointment ended. */
export function useStep(appointment: Appointment) {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  const { version } = appointment;
  return useMutation({
    mutationFn: ({ id, status }: { id: string; status: Step }) =>
      answer(
        api.PUT('/api/appointments/{id}/status', {
          params: {
            path: { id },
            header: { 'Idempotency-Key': keyOf([id, version, status]), 'If-Match': `"${version}"` },
          },
          body: { status, notify: false },
        }),
      ),
    onSettled: (changed) => settle(client, appointment.id, changed),
  });
}

/** Another time for one booking: that of an appointment, or one seat of a class in another session of it. */
export function useReschedule(appointment: Appointment) {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  const { version } = appointment;
  return useMutation({
    mutationFn: ({ bookingId, start, staffId }: { bookingId: string; start: string; staffId: string }) => {
      const body = { start, staffId, notify: false };
      return answer(
        api.POST('/api/bookings/{id}/reschedule', {
          params: {
            path: { id: bookingId },
            header: { 'Idempotency-Key': keyOf([bookingId, version, body]), 'If-Match': `"${version}"` },
          },
          body,
        }),
      );
    },
    // a seat that moves leaves the session that is on screen
    onSettled: (changed) => settle(client, appointment.id, changed?.id === appointment.id ? changed : undefined),
  });
}
