import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query';
import { addDays, daysBetween } from '../../../lib/time/dates';
import { OTHERS, readSlots, SLOTS } from '../state/queries';
import type { Day, SlotGrid } from '../types';

type Pages = InfiniteData<SlotGrid, string>;

/** Dates further apart are read with everything else. */
const MOST_DAYS = 14;

/** Reads everything again that is shown, and whatever else is known when it is shown again. */
export async function readAll(client: QueryClient): Promise<void> {
  await Promise.all([SLOTS, OTHERS].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

/**
 * Reads the slots of some dates again, and only those where that is little. The dates are those of the business; a visitor
 * elsewhere may have parts of them a date earlier or later.
 */
export async function readDates(client: QueryClient, dates: readonly string[]): Promise<void> {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return;
  const from = addDays(first, -1);
  const to = addDays(last, 1);
  void client.invalidateQueries({
    queryKey: [OTHERS],
    predicate: ({ queryKey }) => String(queryKey[2]) >= from && String(queryKey[2]) <= to,
  });
  void client.invalidateQueries({ queryKey: [SLOTS], refetchType: 'none', type: 'inactive' });
  const shown = client.getQueryCache().findAll({ queryKey: [SLOTS], type: 'active' });
  await Promise.all(shown.map((query) => readPart(client, query as unknown as Query<Pages, Error, Pages>, from, to)));
}

async function readPart(client: QueryClient, query: Query<Pages, Error, Pages>, from: string, to: string) {
  const { queryKey, state } = query;
  const again = () => client.invalidateQueries({ queryKey, exact: true });
  const known = state.data?.pages.flatMap((page) => page.days) ?? [];
  const first = known[0]?.date;
  const last = known.at(-1)?.date;
  // what is under way may be older than what was told
  if (!first || !last || state.fetchStatus === 'fetching') return again();
  const hasFree = known.some((day) => day.slots.length > 0);
  if (to < first || (from > last && hasFree)) return;
  const [start, end] = [from < first ? first : from, to > last ? last : to];
  const days = daysBetween(start, end) + 1;
  if (days < 1 || days > MOST_DAYS) return again();
  const [, serviceId, staffId, timezone] = queryKey as [string, string, string, string];
  try {
    const { days: fresh } = await readSlots({ serviceId, staffId, timezone, date: start, days });
    client.setQueryData<Pages>(queryKey, (pages) => pages && withDays(pages, fresh));
  } catch {
    // the clock asks again
  }
}

/** The same pages, with these days in the place of what they were. */
export function withDays(data: Pages, fresh: readonly Day[]): Pages {
  const byDate = new Map(fresh.map((day) => [day.date, day]));
  const pages = data.pages.map((page) => ({ ...page, days: page.days.map((day) => byDate.get(day.date) ?? day) }));
  return { ...data, pages };
}
