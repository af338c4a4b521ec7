import type { GridColumn, GridEvent, Place, Span } from '../model';
import { stepOf } from '../roving';
import { type Drag, isSamePlace } from './dragStore';
import { type GestureSetting, SNAP } from './gestures';

type Key = { key: string; shiftKey: boolean };

/** Takes hold of an event by keyboard, where it stands. */
export function takeByKey(event: GridEvent, column: string, { store }: GestureSetting): void {
  const from = { column, start: event.start, end: event.end };
  const drag: Drag = { kind: 'move', event, from, at: from, by: 'keyboard', isDropped: false };
  store.setState({ drag, verdict: null, highlight: null });
}

/**
 * What a key does to an event that is held by keyboard: arrows carry it, with Shift they change its length, Enter and
 * space let it go, Escape puts it back. False for keys that mean nothing here.
 */
export function carryByKey(e: Key, rtl: boolean, setting: GestureSetting): boolean {
  const { store, columns, range, landing, onDrop } = setting;
  const { drag } = store.getState();
  if (drag?.by !== 'keyboard' || drag.isDropped) return false;
  if (e.key === 'Enter' || e.key === ' ' || e.key === 'Escape') {
    onDrop(e.key === 'Escape' ? { ...drag, at: drag.from } : drag);
    return true;
  }
  const at = e.shiftKey ? stretched(drag.at, e.key, range) : carried(drag, e.key, rtl, columns, range, landing);
  if (!at) return false;
  // one that was lengthened and then carried is moved and lengthened
  const isLonger = at.end - at.start !== drag.from.end - drag.from.start;
  const kind = isLonger && at.start === drag.from.start && at.column === drag.from.column ? 'resize-end' : 'move';
  if (!isSamePlace(at, drag.at)) store.setState({ drag: { ...drag, kind, at } });
  return true;
}

function stretched(at: Place, key: string, range: Span): Place | null {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const end = at.end + (key === 'ArrowDown' ? SNAP : -SNAP);
  return end > at.start && end <= range.end ? { ...at, end } : at;
}

function carried(
  { at, event }: Drag,
  key: string,
  rtl: boolean,
  columns: readonly GridColumn[],
  range: Span,
  landing: GestureSetting['landing'],
): Place | null {
  const shifted = (by: number) =>
    at.start + by >= range.start && at.end + by <= range.end ? { ...at, start: at.start + by, end: at.end + by } : at;
  switch (stepOf(key, rtl)) {
    case 'earlier':
      return shifted(-SNAP);
    case 'later':
      return shifted(SNAP);
    case 'previous-column':
      return beside(at, event, [...columns].reverse(), landing);
    case 'next-column':
      return beside(at, event, columns, landing);
    case null:
      return null;
  }
}

/** The same time in the next column, in the order of `columns`, in which the event may be held. */
function beside(
  at: Place,
  event: GridEvent | null,
  columns: readonly GridColumn[],
  landing: GestureSetting['landing'],
): Place {
  const here = columns.findIndex((c) => c.key === at.column);
  for (const { key, collapsed } of columns.slice(here + 1)) {
    const column = collapsed === undefined ? landing(event, key)[0] : undefined;
    if (column !== undefined && column !== at.column) return { ...at, column };
  }
  return at;
}
