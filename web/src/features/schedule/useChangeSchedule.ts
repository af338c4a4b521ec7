import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api';
import { scheduleOf } from './queries';
import type { Schedule } from './types';

/** The parts of a schedule that are edited together. */
export type SchedulePatch = Partial<Pick<Schedule, 'weekly' | 'exceptions' | 'travel'>>;

type Options = { acceptOrphans?: boolean; dryRun?: boolean; signal?: AbortSignal };

/** Puts a schedule in the place of the one that was seen; the server refuses when it is another one by now. */
export const putSchedule = (seen: Schedule, patch: SchedulePatch, { acceptOrphans, dryRun, signal }: Options) =>
  answer(
    api.PUT('/api/staff/{id}/schedule', {
      params: {
        path: { id: seen.staffId },
        query: { dryRun: dryRun ?? false },
        header: { 'If-Match': `"${seen.version}"` },
      },
      body: {
        weekly: patch.weekly ?? seen.weekly,
        exceptions: patch.exceptions ?? seen.exceptions,
        travel: patch.travel ?? seen.travel,
        acceptOrphans: acceptOrphans ?? false,
      },
      signal,
    }),
  );

/** Changes a schedule and shows the server's answer at once. */
export function useChangeSchedule() {
  const client = useQueryClient();
  return async (seen: Schedule, patch: SchedulePatch, acceptOrphans = false) => {
    const changed = await putSchedule(seen, patch, { acceptOrphans });
    client.setQueryData(scheduleOf(seen.staffId).queryKey, changed.schedule);
    return changed.schedule;
  };
}

/** Puts back what was there before a change, on top of whatever is there now. */
export function useRestoreSchedule() {
  const client = useQueryClient();
  const change = useChangeSchedule();
  return async (staffId: string, before: SchedulePatch) => change(await client.fetchQuery(scheduleOf(staffId)), before);
}
