import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answer, api, type components, Problem } from '../../api';

export type Session = components['schemas']['SessionView'];
export type Business = components['schemas']['BusinessView'];
export type Workplace = components['schemas']['WorkplaceView'];
export type User = components['schemas']['UserView'];

/** Who is asking. The answer also carries the cookie that every change has to prove it can read. */
export const session = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer(api.GET('/api/session', { signal })),
  staleTime: 60_000,
});

/** Asks again who is asking, whatever is cached: signing in and out change the session and its cookie. */
export const renew = (client: QueryClient) => client.fetchQuery({ ...session, staleTime: 0 });

/** A request that needs the cookie of the session: when that was too old, it is renewed and the request sent once more. */
export async function withFreshCookie<T>(client: QueryClient, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'csrf') throw error;
    await renew(client);
    return send();
  }
}

/** Signs in; throws the server's refusal. */
export async function signIn(client: QueryClient, email: string, password: string, code?: string): Promise<Session> {
  const body = code ? { email, password, code } : { email, password };
  await withFreshCookie(client, () => answer(api.POST('/api/auth/login', { body })));
  return renew(client);
}

/** Signs out and starts the page anew, so that nothing of the business stays in its memory. */
export async function signOut(client: QueryClient): Promise<void> {
  await withFreshCookie(client, () => answer(api.POST('/api/auth/logout')));
  location.assign('/login');
}

/** Under this name other windows of the browser hear that the session went to another business. */
export const SWITCHED = 'horarium.business';

/** Goes on at another business of this person, and starts the page anew, so that nothing of the former stays in its memory. */
export async function switchTo(client: QueryClient, businessId: string): Promise<void> {
  await withFreshCookie(client, () => answer(api.POST('/api/session/business', { body: { businessId } })));
  localStorage.setItem(SWITCHED, businessId);
  location.assign('/calendar');
}

const isSignedOut = (error: unknown) => error instanceof Problem && error.kind === 'unauthenticated';

/** Asks for the session again as soon as any answer says that there is none; the pages that need one then give way. */
export function watchSession(client: QueryClient): () => void {
  const check = (error: unknown) => {
    if (isSignedOut(error)) void client.invalidateQueries({ queryKey: session.queryKey });
  };
  const stops = [
    client.getQueryCache().subscribe((e) => e.type === 'updated' && e.action.type === 'error' && check(e.action.error)),
    client
      .getMutationCache()
      .subscribe((e) => e.type === 'updated' && e.action.type === 'error' && check(e.action.error)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
