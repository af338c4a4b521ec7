import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** After a change of availability everything else may be another: schedules, the calendar, free times. Only the session stays. */
export function useRefresh() {
  const client = useQueryClient();
  return useCallback(
    () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
    [client],
  );
}
