import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GridEvent, Place } from '../model';

/** Whether something may stand where it is held, as far as is known by now. */
export type Verdict = {
  isPossible: boolean;
  /** Why not, in a few words; empty when it may. */
  reason: string;
  /** What stands in the way, where it is on screen. */
  conflict: Place | null;
};

/** Something held over the grid: an appointment by its middle or an edge, or time for a new one. */
export type Drag = {
  kind: 'move' | 'resize-start' | 'resize-end' | 'create';
  /** Null for time that is drawn up for something new. */
  event: GridEvent | null;
  from: Place;
  at: Place;
  by: 'pointer' | 'keyboard';
  /** It was let go and waits for an answer. */
  isDropped: boolean;
};

/** What the grid tells while something is held, and what it is told about it. Only the ghost draws itself anew by it. */
export type DragState = {
  drag: Drag | null;
  verdict: Verdict | null;
  /** A stretch to point out after a refusal. */
  highlight: Place | null;
};

export type DragStore = StoreApi<DragState>;

/** A grid's own store; nothing is held. */
export const createDragStore = (): DragStore =>
  createStore<DragState>(() => ({ drag: null, verdict: null, highlight: null }));

/** Lets go without a word. */
export const letGo = (store: DragStore) => store.setState({ drag: null, verdict: null });

export const isSamePlace = (a: Place, b: Place) => a.column === b.column && a.start === b.start && a.end === b.end;
