import { useSyncExternalStore } from 'react';

export const STEPS = ['service', 'team', 'when', 'details', 'done'] as const;
export type StepId = (typeof STEPS)[number];
const KEYS = ['service', 'staff', 'date', 'at', 'unit', 'step'] as const;

/** What the visitor has chosen. It lives in the address, so back, refresh and a shared link all work. */
export type Choices = Partial<Record<(typeof KEYS)[number], string>>;

const listeners = new Set<() => void>();
let current = read();

function read(): Choices {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? undefined]));
}

function publish() {
  current = read();
  for (const listener of listeners) listener();
}
addEventListener('popstate', publish);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `push` for a new step, `replace` for a change within one, so that back goes to the step before. */
export function choose(patch: Choices, mode: 'push' | 'replace' = 'push') {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) query.delete(key);
    else query.set(key, value);
  }
  history[mode === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}?${query}`);
  publish();
}

/** The choices in the address. */
export const useChoices = () => useSyncExternalStore(subscribe, () => current);
