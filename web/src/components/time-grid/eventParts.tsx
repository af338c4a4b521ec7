import { Repeat } from 'lucide-react';
import type { CSSProperties, PointerEvent } from 'react';

/** The second voice of an event: a little lighter, still readable on its own hue. */
export const quietText: CSSProperties = { color: 'oklch(var(--ev-sub-l) var(--ev-tx-c) var(--h))' };

/** A word in the top corner; at the bottom of a narrow card, where the name needs the whole width. */
export function Mark({ text, low }: { text: string; low: boolean }) {
  const narrow = low ? '@max-[112px]:top-auto @max-[112px]:bottom-1.5' : '@max-[112px]:hidden';
  return (
    <span
      aria-hidden="true"
      className={`absolute end-1.5 top-2 text-2xs leading-none font-semibold ${narrow}`}
      style={quietText}
    >
      {text}
    </span>
  );
}

/** How full a class is. */
export function Seats({ taken, capacity }: { taken: number; capacity: number }) {
  return (
    <span aria-hidden="true" className="mt-1 block h-1 w-full max-w-20 overflow-hidden rounded-full bg-(--bar)/20">
      <span
        className="block h-full rounded-full bg-(--bar)"
        style={{ width: `${Math.min(100, (taken / capacity) * 100)}%` }}
      />
    </span>
  );
}

/** Set-up and clean-up time, part of what the appointment takes. */
export function BufferStripes({ at, px }: { at: 'before' | 'after'; px: number }) {
  const side = at === 'before' ? 'bottom-full rounded-t-sm -mb-px' : 'top-full rounded-b-sm -mt-px';
  return (
    <span
      aria-hidden="true"
      data-buffer={at}
      className={`ev-buffer pointer-events-none absolute inset-x-0 ${side}`}
      style={{ height: px }}
    />
  );
}

/** One of a series, in the corner. */
export function Repeats() {
  return (
    <Repeat
      size={11}
      aria-hidden="true"
      className="absolute end-1.5 bottom-1.5 @min-[113px]:top-2 @min-[113px]:bottom-auto"
      style={quietText}
    />
  );
}

/** The edge by which an appointment is made longer or shorter; with the keyboard it is M and Shift with the arrows. */
export function Edge({ at, onPress }: { at: 'start' | 'end'; onPress(e: PointerEvent): void }) {
  return (
    <span
      aria-hidden="true"
      data-edge={at}
      onPointerDown={onPress}
      className={`absolute inset-x-0 z-10 h-2 cursor-ns-resize opacity-0 group-hover:opacity-100 ${at === 'end' ? '-bottom-0.5' : '-top-0.5'}`}
    >
      <span className="mx-auto mt-[3px] block h-[3px] w-6 rounded-full bg-ink/30" />
    </span>
  );
}
