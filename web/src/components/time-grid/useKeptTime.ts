import { type RefObject, useLayoutEffect, useRef } from 'react';
import { MINUTE_PX, offsetPx } from './geometry';
import type { Span } from './model';

/** Air above the now-line when the grid opens, in px. */
const ABOVE_NOW_PX = 220;
const MORNING = 9 * 60;

/**
 * Opens the grid a little above now (above the morning on other days) and, when the hours on screen change with the date,
 * scrolls so that the same time of day stays at the top.
 */
export function useKeptTime(scroller: RefObject<HTMLElement | null>, range: Span, now: number | null) {
  const shownFrom = useRef<number | null>(null);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    if (shownFrom.current === null) box.scrollTop = Math.max(0, offsetPx(now ?? MORNING, range.start) - ABOVE_NOW_PX);
    else box.scrollTop += (shownFrom.current - range.start) * MINUTE_PX;
    shownFrom.current = range.start;
  }, [scroller, range.start, now]);
}
