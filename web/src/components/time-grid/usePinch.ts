import { type RefObject, useEffect, useRef } from 'react';

/** How much of a notch of the wheel becomes height. */
const WHEEL_RATE = 0.0035;

/** Two fingers, or the wheel with Ctrl (which is how touchpads pinch), stretch the hours. `factor` is relative to the last call. */
export function usePinch(
  scroller: RefObject<HTMLElement | null>,
  onPinch: ((factor: number, clientY: number) => void) | undefined,
) {
  const act = useRef(onPinch);
  act.current = onPinch;
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let spread = 0;
    const onTouchMove = (e: TouchEvent) => {
      const [a, b] = e.touches;
      if (!a || !b || !act.current) return;
      e.preventDefault();
      const next = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      if (spread > 0) act.current(next / spread, (a.clientY + b.clientY) / 2);
      spread = next;
    };
    const onTouchEnd = () => {
      spread = 0;
    };
    const onWheel = (e: WheelEvent) => {
      if (!e.ctrlKey || !act.current) return;
      e.preventDefault();
      act.current(Math.exp(-e.deltaY * WHEEL_RATE), e.clientY);
    };
    box.addEventListener('touchmove', onTouchMove, { passive: false });
    box.addEventListener('touchend', onTouchEnd);
    box.addEventListener('touchcancel', onTouchEnd);
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      box.removeEventListener('touchmove', onTouchMove);
      box.removeEventListener('touchend', onTouchEnd);
      box.removeEventListener('touchcancel', onTouchEnd);
      box.removeEventListener('wheel', onWheel);
    };
  }, [scroller]);
}
