import type { PointerEvent as ReactPointerEvent } from 'react';
import type { GridEvent, Place } from '../model';
import { autoScroll } from './autoScroll';
import { type Drag, isSamePlace, letGo } from './dragStore';
import { columnAt, FINE_SNAP, type GestureSetting, placeAt, SNAP } from './gestures';
import { trackPointer } from './trackPointer';

export type Press = { kind: Drag['kind']; event: GridEvent | null; column: string };
type Surface = { body: HTMLElement; scroller: HTMLElement };

const CURSORS: Record<Drag['kind'], string> = {
  move: 'grabbing',
  create: 'ns-resize',
  'resize-start': 'ns-resize',
  'resize-end': 'ns-resize',
};

/** Begins a drag where the pointer went down. `setting` is asked again at each step. */
export function startDrag(
  e: ReactPointerEvent,
  { kind, event, column }: Press,
  { body, scroller }: Surface,
  setting: () => GestureSetting,
): void {
  const minuteAt = (clientY: number) => {
    const { minutePx, range } = setting();
    return (clientY - body.getBoundingClientRect().top) / minutePx + range.start;
  };
  const pressed = minuteAt(e.clientY);
  const from = event ? { column, start: event.start, end: event.end } : slotAt(pressed, column);
  const drag: Drag = { kind, event, from, at: from, by: 'pointer', isDropped: false };
  let last: PointerEvent = e.nativeEvent;
  let stopScrolling = () => {};
  const follow = () => {
    const { store, range, landing } = setting();
    const wanted = kind === 'move' ? (columnAt(body, last.clientX) ?? column) : column;
    const over = landing(event, wanted)[0] ?? store.getState().drag?.at.column ?? column;
    const at = placeAt(drag, minuteAt(last.clientY), over, pressed - from.start, range, last.altKey ? FINE_SNAP : SNAP);
    const held = store.getState().drag;
    if (!held || !isSamePlace(held.at, at)) store.setState({ drag: { ...drag, at } });
  };
  trackPointer(e.nativeEvent, {
    surface: body,
    onStart(move) {
      last = move;
      document.documentElement.style.cursor = CURSORS[kind];
      setting().store.setState({ highlight: null, verdict: null });
      follow();
      stopScrolling = autoScroll(scroller, () => last, follow);
    },
    onMove(move) {
      last = move;
      follow();
    },
    onEnd(commit) {
      stopScrolling();
      document.documentElement.style.cursor = '';
      const held = setting().store.getState().drag;
      if (!held) return;
      if (!commit && kind === 'create') letGo(setting().store);
      else setting().onDrop(commit ? held : { ...held, at: held.from });
    },
    onTap: () => kind === 'create' && setting().onCreate?.(from),
  });
}

/** The step of the grid in which a minute lies. */
function slotAt(minute: number, column: string): Place {
  const start = Math.floor(minute / SNAP) * SNAP;
  return { column, start, end: start + SNAP };
}
