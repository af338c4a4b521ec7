/** Fetches `Temporal` for browsers that lack it. Await it before anything else of `lib/time` is called. */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
