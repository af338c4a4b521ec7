import { type DayHours, type Span, tidy } from './hours';
import type { Ghost, Grip } from './usePaint';

export const spanOf = (day: DayHours, grip: Grip): Span | undefined =>
  (grip.kind === 'window' ? day.windows : day.breaks)[grip.index];

/** The day after a drag: a new span, or a span that moved with the breaks inside it. */
export function drop(day: DayHours, ghost: Ghost): DayHours {
  const { grip, from, to } = ghost;
  if (ghost.kind === 'break') {
    const label = grip ? (day.breaks[grip.index]?.label ?? '') : '';
    const others = day.breaks.filter((_, i) => i !== grip?.index);
    return tidy({ ...day, breaks: [...others, { from, to, label }] });
  }
  const moved = grip && day.windows[grip.index];
  const shift = moved && grip.part === 'move' ? from - moved.from : 0;
  const breaks = day.breaks.map((b) =>
    moved && b.from >= moved.from && b.to <= moved.to ? { ...b, from: b.from + shift, to: b.to + shift } : b,
  );
  return tidy({ windows: [...day.windows.filter((_, i) => i !== grip?.index), { from, to }], breaks });
}

export function remove(day: DayHours, grip: Grip): DayHours {
  return grip.kind === 'window'
    ? tidy({ ...day, windows: day.windows.filter((_, i) => i !== grip.index) })
    : { ...day, breaks: day.breaks.filter((_, i) => i !== grip.index) };
}

/** The day after a span was moved, or only its end, by some minutes; null when it would leave what a date can hold. */
export function nudge(day: DayHours, grip: Grip, minutes: number, endOnly: boolean): DayHours | null {
  const span = spanOf(day, grip);
  if (!span) return null;
  const from = span.from + (endOnly ? 0 : minutes);
  const to = span.to + minutes;
  if (from < 0 || from >= 1440 || to > 2880 || to <= from) return null;
  return drop(day, { kind: grip.kind, from, to, grip: { ...grip, part: endOnly ? 'to' : 'move' } });
}
