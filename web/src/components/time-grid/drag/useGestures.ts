import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useRef } from 'react';
import type { GridEvent } from '../model';
import type { Drag } from './dragStore';
import type { GestureSetting } from './gestures';
import { carryByKey, takeByKey } from './keyDrag';
import { type Press, startDrag } from './pointerDrag';

/** Presses and keys of a grid, made into drags. All handlers stay the same for as long as the grid is on screen. */
export function useGestures(
  body: RefObject<HTMLDivElement | null>,
  scroller: RefObject<HTMLElement | null>,
  setting: GestureSetting,
) {
  const current = useRef(setting);
  current.current = setting;
  const onPress = useCallback(
    (e: PointerEvent, press: Press) => {
      if (press.event ? !press.event.movable : !current.current.onCreate) return;
      // one that waits for an answer is not pulled away from under the question
      if (current.current.store.getState().drag) return;
      if (body.current && scroller.current)
        startDrag(e, press, { body: body.current, scroller: scroller.current }, () => current.current);
    },
    [body, scroller],
  );
  const onMoveKey = useCallback(
    (e: KeyboardEvent, find: (key: string) => { event: GridEvent; column: string } | null) => {
      const { store } = current.current;
      const held: Drag | null = store.getState().drag;
      if (held) {
        if (!carryByKey(e, document.documentElement.dir === 'rtl', current.current)) return held.by === 'keyboard';
        e.preventDefault();
        e.stopPropagation();
        return true;
      }
      if (e.key.toLowerCase() !== 'm' || e.ctrlKey || e.metaKey || e.altKey) return false;
      const found = find((e.target as HTMLElement).closest<HTMLElement>('[data-event]')?.dataset.event ?? '');
      if (!found) return false;
      e.preventDefault();
      e.stopPropagation();
      if (found.event.movable) takeByKey(found.event, found.column, current.current);
      else current.current.onStuck(found.event);
      return true;
    },
    [],
  );
  return { onPress, onMoveKey };
}
