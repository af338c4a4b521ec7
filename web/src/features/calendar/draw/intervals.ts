import type { Span } from '../../../components/time-grid/model';

/** The same minutes as spans in order that neither overlap nor touch. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) joined.push({ ...span });
  }
  return joined;
}

/** The minutes of `whole` that no span of `taken` covers. */
export function minus(whole: readonly Span[], taken: readonly Span[]): Span[] {
  const cuts = union(taken);
  return union(whole).flatMap((span) => {
    const left: Span[] = [];
    let from = span.start;
    for (const cut of cuts) {
      if (cut.end <= from || cut.start >= span.end) continue;
      if (cut.start > from) left.push({ start: from, end: cut.start });
      from = cut.end;
    }
    if (from < span.end) left.push({ start: from, end: span.end });
    return left;
  });
}

/** Minutes covered, each counted once. */
export const minutesIn = (spans: readonly Span[]) => union(spans).reduce((sum, s) => sum + s.end - s.start, 0);
