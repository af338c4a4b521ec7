import { answer, api, type components, newIdempotencyKey, Problem } from '../../../api';
import type { SeriesScope } from '../dialogs/requests';
import { isReason, isWaivable } from '../move/reasons';
import { wallTime } from '../move/wallTime';
import type { Appointment } from '../types';

export type SeriesView = components['schemas']['SeriesView'];
/** What is to be different; whatever is absent stays. */
export type SeriesChange = Omit<components['schemas']['SeriesChangeRequest'], 'notify'>;
/** Some occurrences of a series, counted from one of them. */
export type Part = { scope: SeriesScope; recurrenceId: string | null };

export const partOf = ({ recurrenceId }: Appointment, scope: SeriesScope): Part => ({
  scope,
  recurrenceId: recurrenceId ?? null,
});

/** A part as the API has it. */
export const queryOf = ({ scope, recurrenceId }: Part) => ({ scope, ...(recurrenceId && { recurrenceId }) });

/** Changes all that are meant and still to come, or none. */
export const changeSeries = (series: SeriesView, part: Part, change: SeriesChange, key: string): Promise<SeriesView> =>
  answer(
    api.PUT('/api/series/{id}', {
      params: {
        path: { id: series.id },
        query: queryOf(part),
        header: { 'Idempotency-Key': key, 'If-Match': `"${series.version}"` },
      },
      body: { ...change, notify: false },
    }),
  );

/** Those of a series that a part means: what is over, or was called off, stays. */
export function meantBy({ appointments }: Pick<SeriesView, 'appointments'>, part: Part, now: string): Appointment[] {
  const from = Date.parse(part.recurrenceId ?? '');
  const covers = (a: Appointment) => {
    const at = Date.parse(a.recurrenceId ?? '');
    return part.scope === 'all' || (part.scope === 'this' ? at === from : at >= from);
  };
  return appointments.filter(
    (a) => (a.status === 'CONFIRMED' || a.status === 'PENDING') && Date.parse(a.start) > Date.parse(now) && covers(a),
  );
}

/**
 * What takes a change back: the same for all of them, which is true only where they were alike in what is changed. Null where
 * they were not; then there is no honest way back in one step.
 */
export function wayBackOf(series: SeriesView, part: Part, change: SeriesChange, now: string): SeriesChange | null {
  const meant = meantBy(series, part, now);
  const [first] = meant;
  if (!first) return null;
  const time = wallTime(first.start, series.zone);
  const [staffId] = first.staffIds;
  const isAlike = meant.every(
    (a) =>
      (change.time == null || wallTime(a.start, series.zone) === time) &&
      (change.staffId == null || (a.staffIds.length === 1 && a.staffIds[0] === staffId)) &&
      (change.notes == null || a.notes === first.notes),
  );
  if (!isAlike) return null;
  return {
    ...(change.time != null && { time }),
    ...(change.staffId != null && staffId && { staffId }),
    ...(change.notes != null && { notes: first.notes }),
  };
}

/** Puts a part back to what it was, also where the rules would not have it anew. */
export async function takeSeriesBack(id: string, part: Part, back: SeriesChange, reason: string): Promise<void> {
  const series = await answer(api.GET('/api/series/{id}', { params: { path: { id } } }));
  await changeSeries(series, part, back, newIdempotencyKey()).catch((error: unknown) => {
    if (!reasonsAgainst(error)?.every((each) => isReason(each) && isWaivable(each))) throw error;
    return changeSeries(series, part, { ...back, override: true, reason }, newIdempotencyKey());
  });
}

/** Why single ones of a series cannot be had; null for any other refusal. */
export function reasonsAgainst(error: unknown): unknown[] | null {
  if (!(error instanceof Problem) || error.kind !== 'series-taken') return null;
  const { conflicts } = error.body;
  return Array.isArray(conflicts) ? conflicts.map((each: { reason?: unknown }) => each.reason) : [];
}
