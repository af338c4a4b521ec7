import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { columnOf } from '../draw/facts';
import { keys } from '../queries';
import type { MoveWish } from './wish';

/** So long an answer about a move is believed while the same thing is held. */
const BELIEVED_MS = 8_000;

/** Asks the server whether an appointment could be moved so; the same question is asked once. */
export const checkOf = ({ appointment, start, end, changes }: MoveWish, column: string) =>
  queryOptions({
    queryKey: [...keys.checks, appointment.id, appointment.version, start, end, columnOf(column).staffId],
    staleTime: BELIEVED_MS,
    gcTime: BELIEVED_MS,
    retry: false,
    queryFn: ({ signal }) =>
      answer(api.POST('/api/appointments/check', { signal, body: { appointmentId: appointment.id, ...changes } })),
  });
