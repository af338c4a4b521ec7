import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, isDate } from '../../../lib/time/dates';

/** What the calendar's address says, and how to change it. */
export type Address = {
  /** Local date of the business on screen. */
  date: string;
  /** The appointment in the drawer. */
  openId: string | null;
  go(date: string): void;
  step(days: number): void;
  open(appointmentId: string): void;
  close(): void;
};

/**
 * The address holds the date and the open appointment (`/calendar?date=2026-11-20&open=…`), so links, reload and the back
 * button work. Today is not written, so a calendar that stays open overnight moves on.
 */
export function useAddress(today: string): Address {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('date');
  const date = isDate(wanted) ? wanted : today;
  const openId = params.get('open');
  const change = useCallback(
    (patch: Record<'date' | 'open', string | null | undefined>, replace = false) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          for (const [name, value] of Object.entries(patch)) {
            if (value === null) next.delete(name);
            else if (value !== undefined) next.set(name, value);
          }
          return next;
        },
        { replace },
      ),
    [setParams],
  );
  return useMemo(() => {
    const go = (day: string) => change({ date: day === today ? null : day, open: null });
    return {
      date,
      openId,
      go,
      step: (days) => go(addDays(date, days)),
      open: (appointmentId) => change({ date: undefined, open: appointmentId }, openId !== null),
      close: () => change({ date: undefined, open: null }, true),
    };
  }, [change, date, openId, today]);
}
