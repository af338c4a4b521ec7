import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, newIdempotencyKey } from '../../../api';
import type { SeriesScope } from '../dialogs/requests';
import { appointmentById, keys } from '../queries';
import type { Appointment } from '../types';

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

/** Several occurrences of a series, counted from one of them. */
type SeriesWish = { appointment: Appointment; scope: Exclude<SeriesScope, 'this'>; reason: string };

/**
 * Cancels those of a series that are meant and still to come. Its own version is fetched for it: what somebody else changed
 * about single ones is no reason to refuse, as all of them are called off anyway.
 */
export function useCancelSeries() {
  const client = useQueryClient();
  const [sent] = useState(() => new Map<string, string>());
  return useMutation({
    mutationFn: async ({ appointment, scope, reason }: SeriesWish) => {
      const path = { id: appointment.seriesId ?? '' };
      const { version } = await answer(api.GET('/api/series/{id}', { params: { path } }));
      const wish = JSON.stringify([appointment.id, scope, version, reason]);
      const key = sent.get(wish) ?? newIdempotencyKey();
      sent.set(wish, key);
      const { recurrenceId } = appointment;
      const query = { scope, ...(recurrenceId && { recurrenceId }), ...(reason && { reason }), notify: false };
      const header = { 'Idempotency-Key': key, 'If-Match': `"${version}"` };
      return answer(api.DELETE('/api/series/{id}', { params: { path, query, header } }));
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.appointments }),
        client.invalidateQueries({ queryKey: keys.activity }),
      ]),
  });
}

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
