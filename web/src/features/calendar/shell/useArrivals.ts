import { useEffect, useRef, useState } from 'react';

/** As long as the pulse lasts, two beats of 900 ms, with a little air. */
const SHOWN_MS = 2_400;

/** Ids of `after` that were not in `before`. Pure. */
export const newIn = (before: readonly string[], after: readonly string[]) => {
  const known = new Set(before);
  return after.filter((id) => !known.has(id));
};

/**
 * Appointments that arrive while their date is on screen, for as long as they pulse. The first answer for a date is not
 * news. `ids` is undefined until there is an answer.
 */
export function useArrivals(date: string, ids: readonly string[] | undefined): ReadonlySet<string> {
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const seen = useRef<{ date: string; ids: readonly string[] } | null>(null);
  useEffect(() => {
    if (!ids) return;
    const before = seen.current?.date === date ? seen.current.ids : ids;
    seen.current = { date, ids };
    const fresh = newIn(before, ids);
    if (fresh.length > 0) setArrived(new Set(fresh));
  }, [date, ids]);
  useEffect(() => {
    if (arrived.size === 0) return;
    const timer = setTimeout(() => setArrived(new Set()), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [arrived]);
  return arrived;
}
