import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Filters } from '../filter/filters';
import { turned, type View } from '../views';
import { type Place, readAddress, writeAddress } from './address';

/** What the calendar's address says, and how to change it. */
export type Address = Place & {
  go(date: string): void;
  /** Pages of the view on screen, back with a negative number. */
  step(pages: number): void;
  /** Another view, of the same date unless one is named. */
  show(view: View, date?: string): void;
  compare(staffIds: readonly string[]): void;
  filter(filters: Filters): void;
  setZone(zone: string | null): void;
  open(appointmentId: string, date?: string): void;
  close(): void;
};

/** The address is the state of the calendar, so links, reload and the back button work. */
export function useAddress(today: string): Address {
  const [params, setParams] = useSearchParams();
  const place = useMemo(() => readAddress(params, today), [params, today]);
  const change = useCallback(
    (patch: Partial<Place>, replace = false) => setParams((old) => writeAddress(old, patch, today), { replace }),
    [setParams, today],
  );
  return useMemo(() => {
    const go = (date: string) => change({ date, openId: null });
    return {
      ...place,
      go,
      step: (pages) => go(turned(place.view, place.date, pages)),
      show: (view, date = place.date) => change({ view, date, openId: null }),
      compare: (week) => change({ week }, true),
      filter: (filters) => change({ filters }, true),
      setZone: (secondZone) => change({ secondZone }, true),
      open: (openId, date = place.date) => change({ openId, date }, place.openId !== null),
      close: () => change({ openId: null }, true),
    };
  }, [change, place]);
}
