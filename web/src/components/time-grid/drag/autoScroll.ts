/** px per frame */
const SPEED = 9;
/** How near to an edge the pointer sets the grid in motion, in px; heads and hour labels lie at the start. */
const EDGE = { top: 96, bottom: 48, start: 90, end: 40 };

/** Scrolls while the pointer rests near an edge, and tells so. Gives back what ends it. */
export function autoScroll(scroller: HTMLElement, at: () => PointerEvent, onScroll: () => void): () => void {
  const isRtl = getComputedStyle(scroller).direction === 'rtl';
  const [left, right] = isRtl ? [EDGE.end, EDGE.start] : [EDGE.start, EDGE.end];
  const push = (value: number, low: number, high: number) => (value > high ? SPEED : value < low ? -SPEED : 0);
  let frame = 0;
  const tick = () => {
    const { clientX, clientY } = at();
    const box = scroller.getBoundingClientRect();
    const x = push(clientX, box.left + left, box.right - right);
    const y = push(clientY, box.top + EDGE.top, box.bottom - EDGE.bottom);
    const before = [scroller.scrollLeft, scroller.scrollTop];
    if (x || y) scroller.scrollBy(x, y);
    if (before[0] !== scroller.scrollLeft || before[1] !== scroller.scrollTop) onScroll();
    frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
