import { create } from 'zustand';
import type { Seen } from './apply';

/** As long as the pulse lasts, two beats of 900 ms, with a little air. */
const SHOWN_MS = 2_400;

/** What others have just done: `latest` is the last of it, `ids` are those that still pulse. */
type News = { latest: readonly Seen[]; ids: ReadonlySet<string> };

export const useNews = create<News>(() => ({ latest: [], ids: new Set() }));

/** Asks for a look at appointments that somebody else has changed. */
export function tellNews(seen: readonly Seen[]): void {
  if (seen.length === 0) return;
  const fresh = seen.map(({ row }) => row.id);
  useNews.setState(({ ids }) => ({ latest: seen, ids: new Set([...ids, ...fresh]) }));
  setTimeout(() => {
    useNews.setState(({ ids }) => ({ ids: new Set([...ids].filter((id) => !fresh.includes(id))) }));
  }, SHOWN_MS);
}

/** Nothing is new any more: what follows is another business, or nobody looks. */
export const forgetNews = (): void => useNews.setState({ latest: [], ids: new Set() });
