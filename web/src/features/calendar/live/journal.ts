import type { QueryClient } from '@tanstack/react-query';
import type { Appointment } from '../types';
import type { Told } from './rows';

/** No reading takes longer. */
const KEPT_MS = 120_000;

/** Shown where somebody here wants it, before the server has agreed. `truth` is what is known of the server's own. */
export type Pretence = { shown: Appointment; truth: Appointment; wishes: number };

/** What came by while something else was under way, one per page. */
export type Journal = {
  /** What was told lately, oldest first. */
  recent: { at: number; told: Told }[];
  pretended: Map<string, Pretence>;
  /** Appointments that somebody here holds: what is told of them waits. */
  held: Map<string, { holders: number; told: Told | null }>;
  /** What had to wait and may be shown now. */
  waited: Told[];
  /** Something is dragged: nothing moves under it. */
  isStill: boolean;
  /** Called when something may be put on screen that had to wait. */
  onRest: (() => void) | null;
};

const journals = new WeakMap<QueryClient, Journal>();

export function journalOf(client: QueryClient): Journal {
  const known = journals.get(client);
  if (known) return known;
  const fresh: Journal = {
    recent: [],
    pretended: new Map(),
    held: new Map(),
    waited: [],
    isStill: false,
    onRest: null,
  };
  journals.set(client, fresh);
  return fresh;
}

export function note(journal: Journal, told: Told): void {
  const now = Date.now();
  journal.recent = [...journal.recent.filter(({ at }) => at > now - KEPT_MS), { at: now, told }];
}

/** While something is dragged, the rest of the page stands still. */
export function keepStill(client: QueryClient, isStill: boolean): void {
  const journal = journalOf(client);
  if (journal.isStill === isStill) return;
  journal.isStill = isStill;
  if (!isStill) journal.onRest?.();
}

/** What is told of an appointment waits until whoever holds it lets go. */
export function hold(client: QueryClient, id: string): void {
  const { held } = journalOf(client);
  const { holders = 0, told = null } = held.get(id) ?? {};
  held.set(id, { holders: holders + 1, told });
}

/** Gives back what was told meanwhile to whoever lets go last. */
export function letGoOf(client: QueryClient, id: string): Told | null {
  const journal = journalOf(client);
  const entry = journal.held.get(id);
  if (!entry) return null;
  entry.holders--;
  if (entry.holders > 0) return null;
  journal.held.delete(id);
  return entry.told;
}

/** Lets go without another wish: what was told meanwhile is shown soon, unless somebody holds it again by then. */
export function release(client: QueryClient, id: string): void {
  const told = letGoOf(client, id);
  if (!told) return;
  const journal = journalOf(client);
  journal.waited.push(told);
  journal.onRest?.();
}
