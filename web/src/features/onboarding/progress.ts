import { newIdempotencyKey } from '../../api';
import type { Draft } from './draft';

const KEY = 'horarium.welcome';

/** What one step wanted and what came of it; without an answer it was asked for, perhaps in vain. */
type Entry = { wish: string; key: string; made?: unknown };
type Kept = { draft: Draft; steps: Record<string, Entry> };

/** The way to a business: what is saved of it, under which keys the rest was asked for, and what was typed. */
export type Progress = Kept['steps'];

/** What was kept in this window, unless it belongs to a business of somebody else. Token and password never are. */
export function recall(businessIds: readonly string[]): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
    const made = kept?.steps.business?.made as { id: string } | undefined;
    return kept && (!made || businessIds.includes(made.id)) ? kept : null;
  } catch {
    return null;
  }
}

export function keep(draft: Draft, steps: Progress): void {
  const shown: Draft = { ...draft, token: '', owner: { ...draft.owner, password: '' } };
  sessionStorage.setItem(KEY, JSON.stringify({ draft: shown, steps }));
}

export const forget = () => sessionStorage.removeItem(KEY);

/**
 * Does a step unless just this was done already. What was made before is changed into what is wanted now; a wish whose answer
 * was lost is sent again under its own key, so it happens once.
 */
export async function step<Wish, Made>(
  steps: Progress,
  id: string,
  wish: Wish,
  make: (key: string) => Promise<Made>,
  change?: (made: Made) => Promise<Made>,
): Promise<Made> {
  const text = JSON.stringify(wish);
  const known = steps[id];
  if (known?.made !== undefined && known.wish === text) return known.made as Made;
  if (known?.made !== undefined && change) {
    const changed = await change(known.made as Made);
    steps[id] = { ...known, wish: text, made: changed };
    return changed;
  }
  const key = known?.wish === text ? known.key : newIdempotencyKey();
  steps[id] = { wish: text, key };
  const made = await make(key);
  steps[id] = { wish: text, key, made };
  return made;
}
