import type { QueryClient } from '@tanstack/react-query';
import { follow } from '../api/live/feed';
import { watchOwn } from '../api/live/own';
import { type Presence, usePresence } from '../api/live/presence';
import { session } from '../features/auth/session';
import type { Seen } from '../features/calendar/live/apply';
import { forgetNews, tellNews } from '../features/calendar/live/news';
import { openSink } from '../features/calendar/live/sink';

/** Brings the changes of a business onto the page as they happen. Gives back how to stop. */
export function goLive(client: QueryClient, business: string): () => void {
  const own = watchOwn();
  const ask = async (seen: readonly Seen[]) => {
    await own.settled();
    tellNews(seen.filter(({ row }) => !own.isOwn(row.id, row.version)));
  };
  const sink = openSink(client, (seen) => void ask(seen));
  const stop = follow({
    business,
    onPresence: show,
    onAfresh: () => void sink.afresh(),
    onChange: sink.hear,
    onAccess: () => client.invalidateQueries({ queryKey: session.queryKey }),
  });
  return () => {
    stop();
    sink.close();
    own.stop();
    forgetNews();
    show('off');
  };
}

function show(presence: Presence): void {
  usePresence.setState((old) => {
    const isKnown = presence === 'live' || presence === 'asking' || old.presence === 'live';
    return { presence, knownAt: isKnown ? Date.now() : old.knownAt };
  });
}
