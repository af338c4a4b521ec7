import { type KeyboardEvent, useState } from 'react';
import { useLocale } from '../../../lib/i18n';

/**
 * One place of a chart at a time, by pointer or by the arrow keys, `across` places in a row. The chart is one stop of the Tab
 * key; leaving it forgets the place.
 */
export function useSteps(count: number, across = count) {
  const { rtl } = useLocale();
  const [at, setAt] = useState<number | null>(null);
  const onKeyDown = (e: KeyboardEvent) => {
    const along = rtl ? -1 : 1;
    const step = { ArrowRight: along, ArrowLeft: -along, ArrowDown: across, ArrowUp: -across }[e.key];
    const end = { Home: 0, End: count - 1 }[e.key];
    if (e.key === 'Escape') setAt(null);
    if ((step === undefined || across === count) && end === undefined && !/^Arrow(Left|Right)$/.test(e.key)) return;
    e.preventDefault();
    const next = end ?? (at ?? (step === undefined ? 0 : -Math.sign(step))) + (step ?? 0);
    setAt(Math.min(count - 1, Math.max(0, next)));
  };
  return {
    at,
    setAt,
    handlers: {
      onKeyDown,
      onFocus: () => setAt((old) => old ?? 0),
      onBlur: () => setAt(null),
      onPointerLeave: () => setAt(null),
    },
  };
}
