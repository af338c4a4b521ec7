import type { CSSProperties } from 'react';
import { MINUTE_PX } from './geometry';

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
export function BufferStripes({ at, minutes }: { at: 'before' | 'after'; minutes: number }) {
  const side = at === 'before' ? 'bottom-full rounded-t-sm -mb-px' : 'top-full rounded-b-sm -mt-px';
  return (
    <span
      aria-hidden="true"
      data-buffer={at}
      className={`ev-buffer pointer-events-none absolute inset-x-0 ${side}`}
      style={{ height: minutes * MINUTE_PX }}
    />
  );
}
