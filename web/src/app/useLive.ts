import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Follows the changes of a business while the page shows it; what does that is fetched after the page itself. */
export function useLive(business: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!business) return;
    let isOver = false;
    let stop = () => {};
    const start = async () => {
      const { goLive } = await import('./live');
      if (!isOver) stop = goLive(client, business);
    };
    // without it the page reads by the clock
    start().catch(() => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [client, business]);
}
