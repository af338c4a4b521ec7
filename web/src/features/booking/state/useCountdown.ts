import { useEffect, useState } from 'react';

const TICK_MS = 500;
const left = (until: number | null) => (until === null ? null : Math.max(0, Math.ceil((until - Date.now()) / 1000)));

/** "9:41" */
export const clockText = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Whole seconds until a moment (epoch milliseconds), ticking; null while there is nothing to wait for. */
export function useCountdown(until: number | null): number | null {
  const [seconds, setSeconds] = useState(() => left(until));
  useEffect(() => {
    setSeconds(left(until));
    if (until === null) return;
    const timer = setInterval(() => setSeconds(left(until)), TICK_MS);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
