import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DragState, DragStore } from '../../../components/time-grid/drag/dragStore';
import { hold, keepStill, release } from './journal';

/**
 * While something is dragged nothing moves under it. Once it is let go and waits for an answer only that one waits, so that
 * it is judged by the version that was held.
 */
export function useStill(store: DragStore): void {
  const client = useQueryClient();
  useEffect(() => {
    let held: string | null = null;
    const look = ({ drag }: Pick<DragState, 'drag'>) => {
      keepStill(client, drag !== null && !drag.isDropped);
      const id = drag?.event?.id ?? null;
      if (id === held) return;
      if (held) release(client, held);
      if (id) hold(client, id);
      held = id;
    };
    const stop = store.subscribe(look);
    return () => {
      stop();
      look({ drag: null });
    };
  }, [client, store]);
}
