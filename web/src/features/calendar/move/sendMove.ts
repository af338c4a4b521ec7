import type { QueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import type { SeriesScope } from '../dialogs/requests';
import { appointmentById } from '../queries';
import type { Appointment } from '../types';
import { wallTime } from './wallTime';
import type { MoveWish } from './wish';

/** Why the rules are set aside; null when they are kept. */
export type Waiver = { reason: string } | null;
/** A note for the history, without setting rules aside. */
export type Saying = { waiver: Waiver; note: string };

const KEY_HEADER = 'Idempotency-Key';

/** Gives one appointment another time. Repeating it with the same `key` moves it once. */
export async function sendMove(client: QueryClient, wish: MoveWish, saying: Saying, key: string): Promise<Appointment> {
  const { id, version } = wish.appointment;
  const moved = await answer(
    api.PUT('/api/appointments/{id}', {
      params: { path: { id }, header: { [KEY_HEADER]: key, 'If-Match': `"${version}"` } },
      body: { ...wish.changes, ...said(saying), notify: false },
    }),
  );
  client.setQueryData(appointmentById(id).queryKey, moved);
  return moved;
}

/** Gives several occurrences of a series another time of day, or other staff: all that are meant or none. */
export async function sendSeriesMove(
  wish: MoveWish,
  scope: Exclude<SeriesScope, 'this'>,
  saying: Saying,
  key: string,
): Promise<{ before: Appointment[]; after: Appointment[] }> {
  const { seriesId, recurrenceId } = wish.appointment;
  const path = { id: seriesId ?? '' };
  const series = await answer(api.GET('/api/series/{id}', { params: { path } }));
  const { staffId, start } = wish.changes;
  const after = await answer(
    api.PUT('/api/series/{id}', {
      params: {
        path,
        query: { scope, ...(recurrenceId && { recurrenceId }) },
        header: { [KEY_HEADER]: key, 'If-Match': `"${series.version}"` },
      },
      body: {
        ...(start && { time: wallTime(start, series.zone) }),
        ...(staffId && { staffId }),
        ...said(saying),
        notify: false,
      },
    }),
  );
  return { before: series.appointments, after: after.appointments };
}

const said = ({ waiver, note }: Saying) =>
  waiver ? { override: true, reason: waiver.reason } : { ...(note && { reason: note }) };
