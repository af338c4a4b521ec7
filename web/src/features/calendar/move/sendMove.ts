import type { QueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { now } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import { appointmentById } from '../queries';
import { changeSeries, type Part, partOf, type SeriesChange, wayBackOf } from '../series/changeSeries';
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

/** Gives several occurrences of a series another time of day, or other staff: all that are meant or none. Tells the way back, and how they are now. */
export async function sendSeriesMove(
  wish: MoveWish,
  scope: Exclude<SeriesScope, 'this'>,
  saying: Saying,
  key: string,
): Promise<{ id: string; part: Part; back: SeriesChange | null; after: Appointment[] }> {
  const id = wish.appointment.seriesId ?? '';
  const part = partOf(wish.appointment, scope);
  const series = await answer(api.GET('/api/series/{id}', { params: { path: { id } } }));
  const { staffId, start } = wish.changes;
  const change = { ...(start && { time: wallTime(start, series.zone) }), ...(staffId && { staffId }) };
  const back = wayBackOf(series, part, change, now());
  const { appointments: after } = await changeSeries(series, part, { ...change, ...said(saying) }, key);
  return { id, part, back, after };
}

const said = ({ waiver, note }: Saying) =>
  waiver ? { override: true, reason: waiver.reason } : { ...(note && { reason: note }) };
