import { useEffect, useMemo, useRef, useState } from 'react';
import type { Slot } from '../types';

const SHOWN_MS = 5000;

/**
 * Slots of one list that were there a moment ago and are gone now; forgotten when the list is another one (`key`), and when
 * they come back.
 */
export function useVanished(key: string, slots: Slot[] | undefined): Slot[] {
  const previous = useRef({ key, slots });
  const [gone, setGone] = useState<Slot[]>([]);
  useEffect(() => {
    const before = previous.current;
    previous.current = { key, slots };
    if (before.key !== key) setGone([]);
    else if (before.slots && slots) {
      const missing = before.slots.filter((old) => !slots.some((slot) => slot.start === old.start));
      if (missing.length) setGone(missing);
    }
  }, [key, slots]);
  useEffect(() => {
    if (!gone.length) return;
    const timer = setTimeout(() => setGone([]), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [gone]);
  return useMemo(() => {
    const still = gone.filter((old) => !slots?.some((slot) => slot.start === old.start));
    return still.length === gone.length ? gone : still;
  }, [gone, slots]);
}
