import { answer, api, type components, Problem } from '../../../api';
import type { BlockPlan, Kept } from './plan';

type Entry = components['schemas']['Entry'];

/** What brings back what stood in the calendar before. */
export type WayBack =
  /** It was changed: it becomes again what it was, and what a part of it had become goes. */
  | { kind: 'restore'; kept: Kept; without: readonly string[] }
  /** It was taken away as a whole: the same is made again. */
  | { kind: 'again'; kept: Kept; staffId: string }
  /** It is new. */
  | { kind: 'remove'; what: BlockPlan['kind']; ids: readonly string[] };

/** What takes a saved plan back. `entries`: what the server made of it. */
export function wayBack({ kind, kept }: BlockPlan, entries: readonly Entry[]): WayBack {
  const made = entries.map((each) => each.id);
  if (!kept) return { kind: 'remove', what: kind, ids: made };
  const id = kept.kind === 'block' ? kept.block.id : kept.off.id;
  return { kind: 'restore', kept, without: made.filter((each) => each !== id) };
}

/**
 * Goes it. What was there comes back before anything goes, so that the time is kept free throughout; with the same `key` it can be
 * gone again after a lost answer.
 */
export async function goBack(way: WayBack, key: string): Promise<void> {
  const params = { header: { 'Idempotency-Key': key } };
  switch (way.kind) {
    case 'remove':
      for (const id of way.ids) await remove(way.what, id);
      return;
    case 'again':
      if (way.kept.kind === 'block')
        await answer(
          api.POST('/api/time-blocks', { params, body: { ...bodyOf(way.kept.block), staffIds: [way.staffId] } }),
        );
      else
        await answer(api.POST('/api/time-off', { params, body: { ...offOf(way.kept.off), staffIds: [way.staffId] } }));
      return;
    case 'restore': {
      const { kept } = way;
      const path = { id: kept.kind === 'block' ? kept.block.id : kept.off.id };
      if (kept.kind === 'block')
        await answer(api.PUT('/api/time-blocks/{id}', { params: { path }, body: bodyOf(kept.block) }));
      else await answer(api.PUT('/api/time-off/{id}', { params: { path }, body: offOf(kept.off) }));
      for (const id of way.without) await remove(kept.kind, id);
    }
  }
}

/** What is gone already is as good as removed. */
async function remove(kind: BlockPlan['kind'], id: string): Promise<void> {
  const params = { path: { id } };
  const gone =
    kind === 'block'
      ? answer(api.DELETE('/api/time-blocks/{id}', { params }))
      : answer(api.DELETE('/api/time-off/{id}', { params }));
  await gone.catch((error: unknown) => {
    if (!(error instanceof Problem && error.status === 404)) throw error;
  });
}

const bodyOf = ({ start, end, rule, excluded, reason, hue }: components['schemas']['BlockView']) => ({
  start,
  end,
  reason,
  ...(rule && { rule, excluded }),
  ...(hue != null && { hue }),
});

const offOf = ({ firstDate, lastDate, start, end, reason }: components['schemas']['TimeOffView']) => ({
  reason,
  ...(firstDate ? { firstDate, lastDate: lastDate ?? firstDate } : { start: start ?? null, end: end ?? null }),
});
