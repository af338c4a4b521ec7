import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, newIdempotencyKey } from '../../../api';
import { appointmentById, keys } from '../queries';

/** The longest reason that the server takes. */
export const REASON_LIMIT = 500;

type Wish = {
  /** An appointment, or one booking of a class. */
  id: string;
  appointmentId: string;
  /** The version that was on screen; the server refuses when it is no longer the newest. */
  version: number;
  reason: string;
};

/**
 * Cancels on the server and puts its answer on screen. Nothing is shown as cancelled before the server has said so, as it
 * cannot be taken back. Repeating the same wish (same reason, same version) after a lost answer does not cancel twice.
 */
export function useCancel() {
  const client = useQueryClient();
  const [sent] = useState(() => new Map<string, string>());
  return useMutation({
    mutationFn: ({ id, version, reason }: Wish) => {
      const wish = JSON.stringify([id, version, reason]);
      const key = sent.get(wish) ?? newIdempotencyKey();
      sent.set(wish, key);
      return answer(
        api.POST('/api/bookings/{id}/cancel', {
          params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': `"${version}"` } },
          body: { reason: reason || null, notify: false },
        }),
      );
    },
    onSuccess: (appointment, { appointmentId }) =>
      client.setQueryData(appointmentById(appointmentId).queryKey, appointment),
    // also after a refusal: then somebody else has changed the appointment
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.appointments }),
        client.invalidateQueries({ queryKey: keys.activity }),
      ]),
  });
}
