import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale } from '../../../lib/i18n';
import { drawDay } from '../draw/drawDay';
import { appointmentsOn, scheduleOn, useCatalog } from '../queries';
import type { Business } from '../types';

/** Everything that a date shows. While the first answers are on their way `drawn` is null. */
export function useDay(business: Business, date: string, now: string) {
  const { t, format } = useLocale();
  const { zone } = business;
  const { staff, services, serviceById } = useCatalog();
  const appointments = useQuery(appointmentsOn(date, zone));
  const schedule = useQuery(scheduleOn(date));
  const drawn = useMemo(() => {
    if (!staff.data || !services.data || !appointments.data || !schedule.data) return null;
    const facts = {
      date,
      zone,
      staff: staff.data,
      services: serviceById,
      appointments: appointments.data,
      days: schedule.data,
      now,
    };
    return drawDay(facts, { t, format });
  }, [staff.data, services.data, serviceById, appointments.data, schedule.data, date, zone, now, t, format]);
  const parts = [staff, services, appointments, schedule];
  return {
    drawn,
    appointments: appointments.data,
    services: services.data ?? [],
    serviceById,
    /** The first failure of a part that has nothing to show. */
    error: parts.find((part) => part.isError && !part.data)?.error ?? null,
    /** What is on screen may be old: the last attempt to refresh it failed. */
    isStale: parts.some((part) => part.isRefetchError),
    updatedAt: Math.min(appointments.dataUpdatedAt, schedule.dataUpdatedAt),
    retry: () => Promise.all(parts.filter((part) => part.isError).map((part) => part.refetch())),
  };
}
