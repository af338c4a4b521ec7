import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { keys } from '../queries';
import type { Appointment } from '../types';
import type { changesOf } from './edited';

const BELIEVED_MS = 8_000;

/** Whether an appointment could be changed so, as the server sees it; undefined where nothing has to be asked. */
export function useEditCheck({ id, version }: Appointment, { notes: _, ...changes }: ReturnType<typeof changesOf>) {
  const isAsked = Object.keys(changes).length > 0;
  const { data } = useQuery({
    queryKey: [...keys.checks, 'edit', id, version, changes],
    enabled: isAsked,
    staleTime: BELIEVED_MS,
    retry: false,
    queryFn: ({ signal }) =>
      answer(api.POST('/api/appointments/check', { signal, body: { appointmentId: id, ...changes } })),
  });
  return isAsked ? data : undefined;
}
