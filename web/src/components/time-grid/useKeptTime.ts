import { type RefObject, useLayoutEffect, useRef } from 'react';
import { offsetPx, type Scale } from './geometry';

/** Air above the now-line when the grid opens, in px. */
const ABOVE_NOW_PX = 220;
const MORNING = 9 * 60;

/**
 * Opens the grid a little above now (above the morning on other days). When the hours on screen or their height change,
 * it scrolls so that the same time stays where it was: at `heldAt` px below the top of the window where fingers stretch
 * it, else at the top of the grid.
 */
export function useKeptTime(
  scroller: RefObject<HTMLElement | null>,
  scale: Scale,
  now: number | null,
  heldAt: RefObject<number | null>,
) {
  const shown = useRef<Scale | null>(null);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const before = shown.current;
    shown.current = scale;
    if (before === null) {
      box.scrollTop = Math.max(0, offsetPx(now ?? MORNING, scale) - ABOVE_NOW_PX);
      return;
    }
    const air = heldAt.current === null ? 0 : heldAt.current - box.getBoundingClientRect().top;
    heldAt.current = null;
    const minute = before.from + (box.scrollTop + air) / before.minutePx;
    box.scrollTop = offsetPx(minute, scale) - air;
  }, [scroller, scale, now, heldAt]);
}
