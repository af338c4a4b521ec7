import type { Middleware } from 'openapi-fetch';
import { api } from '../client';

const SAFE = new Set(['GET', 'HEAD']);
/** Whoever waits for the answer to a change waits no longer. */
const LONGEST_MS = 5_000;
/** So many are remembered. */
const MOST = 500;

/** Calls `see` with every part of an answer that is something with an id and a version. */
function walk(part: unknown, see: (id: string, version: number) => void): void {
  if (part === null || typeof part !== 'object') return;
  const { id, version } = part as { id?: unknown; version?: unknown };
  if (typeof id === 'string' && typeof version === 'number') see(id, version);
  for (const inner of Object.values(part)) walk(inner, see);
}

/** Remembers what this page itself has changed, by the answers to it: that is no news here. */
export function watchOwn() {
  const versions = new Map<string, number>();
  const underway = new Set<Request>();
  let waiting: (() => void)[] = [];

  const end = (request: Request) => {
    underway.delete(request);
    if (underway.size > 0) return;
    for (const go of waiting.splice(0)) go();
  };
  const remember = (id: string, version: number) => {
    const known = versions.get(id) ?? 0;
    versions.delete(id);
    versions.set(id, Math.max(known, version));
    const [oldest] = versions.keys();
    if (versions.size > MOST && oldest) versions.delete(oldest);
  };
  const middleware: Middleware = {
    onRequest({ request }) {
      if (!SAFE.has(request.method)) underway.add(request);
      return undefined;
    },
    async onResponse({ request, response }) {
      if (!underway.has(request)) return;
      if (response.ok && response.status !== 204)
        walk(
          await response
            .clone()
            .json()
            .catch(() => null),
          remember,
        );
      end(request);
    },
    onError({ request }) {
      end(request);
    },
  };
  api.use(middleware);
  return {
    isOwn: (id: string, version: number) => (versions.get(id) ?? -1) >= version,
    /** Resolves when no change of this page waits for its answer, or does so for too long. */
    settled: () =>
      new Promise<void>((go) => {
        if (underway.size === 0) return go();
        waiting = [...waiting, go];
        setTimeout(go, LONGEST_MS);
      }),
    stop: () => api.eject(middleware),
  };
}
