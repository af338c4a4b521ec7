import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '../queries';
import type { Schedule, WeeklyEntry } from '../types';
import { putSchedule } from '../useChangeSchedule';

const PAUSE_MS = 400;

/** How many appointments would lose their time with these hours; null when there is nothing to ask, or no answer yet. */
export function useRehearsal(schedule: Schedule, weekly: WeeklyEntry[] | null): number | null {
  const [settled, setSettled] = useState(weekly);
  const text = JSON.stringify(weekly);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery({
    queryKey: [...keys.all, 'rehearsal', schedule.staffId, schedule.version, settled],
    queryFn: ({ signal }) => putSchedule(schedule, { weekly: settled ?? [] }, { dryRun: true, signal }),
    enabled: settled !== null && weekly !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return weekly && data ? data.orphanCount : null;
}
