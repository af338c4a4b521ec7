import type { Day } from '../types';

const FEW = 3;
const SOME = 8;
/** A seat in a class counts like a time of its own, up to this many per class. */
const SEATS_COUNTED = 3;

/** 0 closed, 1 nearly full, 2 some, 3 plenty. */
export function fullness(day: Day): 0 | 1 | 2 | 3 {
  const left = day.slots.reduce((sum, slot) => sum + Math.min(slot.seatsLeft ?? 1, SEATS_COUNTED), 0);
  if (left === 0) return 0;
  return left <= FEW ? 1 : left <= SOME ? 2 : 3;
}

/** One to three dots. Decoration: the name of the date says the number. */
export const Dots = ({ n, on = false }: { n: number; on?: boolean }) => (
  <span aria-hidden="true" className="flex gap-[3px]">
    {['a', 'b', 'c'].slice(0, n).map((key) => (
      <i key={key} className={`size-1 rounded-full ${on ? 'bg-on-accent' : n === 1 ? 'bg-warn' : 'bg-accent'}`} />
    ))}
  </span>
);
