import type { Orphan } from '../types';
import { useWishKeys } from '../useWishKeys';
import { type Choices, chosenFor, refit } from './refit';

/** What became of the appointments in the way of a change: how many were moved, and which could not be. */
export type Moves = { moved: number; failed: readonly Orphan[] };

/** Moves appointments to the times that were chosen for them, one by one: each takes its own time from the others. */
export function useRefits() {
  const keyOf = useWishKeys();
  return async (orphans: readonly Orphan[], choices: Choices): Promise<Moves> => {
    const failed: Orphan[] = [];
    let moved = 0;
    for (const orphan of orphans) {
      const target = chosenFor(orphan, choices);
      if (!target) continue;
      try {
        await refit(orphan, target, keyOf([orphan.appointmentId, target.slot.start, target.staffId]));
        moved++;
      } catch {
        // told with its name; the others are not kept waiting for it
        failed.push(orphan);
      }
    }
    return { moved, failed };
  };
}
