import createClient, { type Middleware } from 'openapi-fetch';
import { problemOf, Unreachable } from './problem';
import type { paths } from './schema';

const CSRF_COOKIE = 'XSRF-TOKEN';
const CSRF_HEADER = 'X-XSRF-TOKEN';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

/** The server compares this header with its cookie, which another site cannot read. */
const csrf: Middleware = {
  onRequest({ request }) {
    const token = SAFE.has(request.method) ? undefined : cookie(CSRF_COOKIE);
    if (token) request.headers.set(CSRF_HEADER, token);
    return request;
  },
};

/**
 * A key of its own for each POST that names none. Whoever may send the same wish twice (a retry after a lost answer)
 * passes the key of the wish in `headers` instead.
 */
const idempotency: Middleware = {
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', newIdempotencyKey());
    return request;
  },
};

const unreachable: Middleware = {
  onError({ error }) {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    return new Unreachable('The server did not answer', { cause: error });
  },
};

/** The key of one wish; the server answers the same key and body with the same answer for 24 hours. */
export function newIdempotencyKey(): string {
  // not randomUUID, which needs a secure context: a plain-http address in a private network is none
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The server, typed by its own OpenAPI document. Wrap each call in `answer`. */
export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request), // looked up for each call, so that a test can stand in for the server
});
api.use(csrf, idempotency, unreachable);

type Result<T> = { data?: T; error?: unknown; response: Response };

/** The body of a successful answer. Throws `Problem` for a refusal and `Unreachable` when nothing came back. */
export async function answer<T>(call: Promise<Result<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}
