/** What becomes of a press: a tap, or a drag with a start, moves and an end. */
export type Track = {
  onStart(e: PointerEvent): void;
  onMove(e: PointerEvent): void;
  /** `commit` is false when the drag was broken off. */
  onEnd(commit: boolean): void;
  onTap?(e: PointerEvent): void;
  /** The element on which a touch must not scroll while the drag is on. */
  surface: HTMLElement;
};

/** How long a finger rests before it drags instead of scrolling. */
const HOLD_MS = 320;
const TOUCH_SLOP_PX = 10;
const MOUSE_SLOP_PX = 4;

/** Follows one press to its end: a mouse drags after 4 px, a finger after a hold; Escape breaks off. */
export function trackPointer(down: PointerEvent, track: Track): void {
  if (down.button !== 0) return;
  const isTouch = down.pointerType === 'touch';
  const listeners = new AbortController();
  const { signal } = listeners;
  let isActive = false;
  let last = down;
  const start = () => {
    isActive = true;
    if (isTouch) navigator.vibrate?.(8);
    track.onStart(last);
  };
  const hold = isTouch ? window.setTimeout(start, HOLD_MS) : 0;
  const stop = () => {
    clearTimeout(hold);
    listeners.abort();
    const was = isActive;
    isActive = false;
    return was;
  };
  const onMove = (e: PointerEvent) => {
    if (e.pointerId !== down.pointerId) return;
    last = e;
    if (isActive) return track.onMove(e);
    const moved = Math.hypot(e.clientX - down.clientX, e.clientY - down.clientY);
    if (isTouch && moved > TOUCH_SLOP_PX) stop();
    if (!isTouch && moved >= MOUSE_SLOP_PX) start();
  };
  const onUp = (e: PointerEvent) => {
    if (e.pointerId !== down.pointerId) return;
    if (!stop()) return track.onTap?.(e);
    swallowNextClick();
    track.onEnd(true);
  };
  const breakOff = () => stop() && track.onEnd(false);
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onUp, { signal });
  addEventListener('pointercancel', breakOff, { signal });
  // a second finger pinches
  addEventListener('pointerdown', (e) => e.pointerId !== down.pointerId && breakOff(), { signal });
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || !isActive) return;
    e.preventDefault();
    e.stopPropagation();
    breakOff();
  };
  addEventListener('keydown', onKeyDown, { signal, capture: true });
  const keepStill = (e: TouchEvent) => isActive && e.preventDefault();
  track.surface.addEventListener('touchmove', keepStill, { signal, passive: false });
  // a long press would also open the menu of the browser
  track.surface.addEventListener('contextmenu', (e) => isTouch && e.preventDefault(), { signal });
}

/** The release of a drag is no click on what it ends above. */
function swallowNextClick() {
  const swallow = (e: Event) => {
    e.stopPropagation();
    e.preventDefault();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, true), 0);
}
