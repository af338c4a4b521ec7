import { DAY_MINUTES, type Minutes } from '../../../lib/time/clock';
import type { WeekHours } from './hours';

/** The stretch of the day that the tracks show, in whole hours. */
export type Axis = { from: Minutes; to: Minutes };

const USUAL: Axis = { from: 6 * 60, to: 22 * 60 };
/** Midnight to six in the morning of the next date. */
const WHOLE: Axis = { from: 0, to: DAY_MINUTES + 6 * 60 };

/** The usual hours, or the whole day and the night after it; always wide enough for what is there. */
export function axisFor(week: WeekHours, isWhole: boolean): Axis {
  const base = isWhole ? WHOLE : USUAL;
  const spans = week.flatMap((day) => day.windows);
  return {
    from: Math.min(base.from, ...spans.map((s) => Math.floor(s.from / 60) * 60)),
    to: Math.max(base.to, ...spans.map((s) => Math.ceil(s.to / 60) * 60)),
  };
}

/** Hours that are written above the tracks: about eight. */
export function marksOf(axis: Axis): Minutes[] {
  const step = axis.to - axis.from > 20 * 60 ? 180 : 120;
  const first = Math.ceil(axis.from / step) * step;
  return Array.from({ length: Math.floor((axis.to - first) / step) + 1 }, (_, i) => first + i * step);
}

export const percentOn = (axis: Axis) => (m: Minutes) => `${((m - axis.from) / (axis.to - axis.from)) * 100}%`;
/** A length on the track, also inside one of its children: the track is a size container. */
export const widthOn = (axis: Axis) => (length: Minutes) => `${(length / (axis.to - axis.from)) * 100}cqw`;
