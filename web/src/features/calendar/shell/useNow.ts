import { useEffect, useState } from 'react';
import { now } from '../../../lib/time/instants';

const MINUTE_MS = 60_000;

/** The instant at which the current minute began; renders again when the next one begins and when the tab wakes up. */
export function useNow(): string {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      setInstant(now());
      clearTimeout(timer);
      timer = window.setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
    };
    const wake = () => document.visibilityState === 'visible' && tick();
    timer = window.setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
    document.addEventListener('visibilitychange', wake);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, []);
  return instant;
}
