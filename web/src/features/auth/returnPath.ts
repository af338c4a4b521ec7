const HOME = '/calendar';

/** Where to go after signing in: a path of this site, or home for anything else, as the address can be made by strangers. */
export function returnPath(wish: string | null, origin: string): string {
  if (!wish?.startsWith('/')) return HOME;
  try {
    const url = new URL(wish, origin);
    const path = url.pathname + url.search + url.hash;
    return url.origin === origin && !url.pathname.startsWith('//') && url.pathname !== '/login' ? path : HOME;
  } catch {
    return HOME;
  }
}

/** The address of the sign-in page that leads back to `path` afterwards. */
export const signInPath = (path: string) =>
  path === HOME || path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`;
