import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { keys } from '../queries';

/** A series with everything that was booked by it. */
export const seriesById = (id: string) =>
  queryOptions({
    queryKey: [...keys.appointments, 'series', id],
    queryFn: ({ signal }) => answer(api.GET('/api/series/{id}', { params: { path: { id } }, signal })),
  });
