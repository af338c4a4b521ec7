import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { StepId } from '../state/choices';

/** On the way from the service to the booking, free times that others take vanish as they do; fetched after the page. */
export function useLivePage(step: StepId | undefined): void {
  const client = useQueryClient();
  const isChoosing = step === 'team' || step === 'when' || step === 'details';
  useEffect(() => {
    if (!isChoosing) return;
    let isOver = false;
    let stop = () => {};
    const start = async () => {
      const { listen } = await import('./listen');
      if (!isOver) stop = listen(client);
    };
    // without it the page asks every minute
    start().catch(() => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [client, isChoosing]);
}
