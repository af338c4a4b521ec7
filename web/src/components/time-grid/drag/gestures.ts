import type { GridColumn, GridEvent, Place, Span } from '../model';
import type { Drag, DragStore } from './dragStore';

/** Steps in which time is taken hold of, in minutes; finer with Alt. */
export const SNAP = 15;
export const FINE_SNAP = 5;

/** What dragging has to know of its grid; read anew at every step, so that handlers need not change. */
export type GestureSetting = {
  columns: readonly GridColumn[];
  range: Span;
  minutePx: number;
  store: DragStore;
  /** In which columns an event would stand if it were held over `column`; empty: it cannot be held there. */
  landing(event: GridEvent | null, column: string): readonly string[];
  onDrop(drag: Drag): void;
  /** Somebody has tried to take what cannot be moved. */
  onStuck(event: GridEvent): void;
  /** Absent: time cannot be taken for something new. */
  onCreate?: ((place: Place) => void) | undefined;
};

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const snap = (minute: number, step: number) => Math.round(minute / step) * step;

/**
 * Where something is when the pointer stands at `minute` of `column`. `grip` is the minute of the event at which it was
 * taken. What is moved keeps its length, what is pulled at an edge keeps the other one; nothing leaves `range` or gets
 * shorter than a step.
 */
export function placeAt(drag: Drag, minute: number, column: string, grip: number, range: Span, step: number): Place {
  const { from } = drag;
  const length = from.end - from.start;
  switch (drag.kind) {
    case 'move': {
      const start = clamp(snap(minute - grip, step), range.start, range.end - length);
      return { column, start, end: start + length };
    }
    case 'resize-end':
      return { ...from, end: clamp(snap(minute, step), from.start + step, range.end) };
    case 'resize-start':
      return { ...from, start: clamp(snap(minute, step), range.start, from.end - step) };
    case 'create': {
      const to = snap(minute, step);
      return to > from.start
        ? { ...from, end: clamp(to, from.start + step, range.end) }
        : { ...from, start: clamp(to, range.start, from.start), end: from.start + step };
    }
  }
}

/** The column under a pointer, or the nearest; reads what was laid out, so widths and reading direction do not matter. */
export function columnAt(body: HTMLElement, clientX: number): string | null {
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const element of body.querySelectorAll<HTMLElement>(':scope > [data-column]')) {
    const { left, right } = element.getBoundingClientRect();
    const away = clientX < left ? left - clientX : clientX > right ? clientX - right : 0;
    if (away < distance && !element.hasAttribute('data-collapsed')) {
      distance = away;
      best = element.dataset.column ?? null;
    }
  }
  return best;
}
