import type { ReactNode } from 'react';
import { useLocale } from '../../../lib/i18n';

type Props = {
  /** Where along the chart it points to, 0 at its start to 1 at its end. */
  at: number;
  /** Pixels above the foot of what it stands in. */
  bottom: number;
  children: ReactNode;
};

/** What stands at a place of a chart, read out as one moves along it. It never leaves the chart at its sides. */
export function Hint({ at, bottom, children }: Props) {
  const { rtl } = useLocale();
  return (
    <div
      role="status"
      className="tnum pointer-events-none absolute z-10 w-max max-w-60 rounded-md bg-ink px-2.5 py-1.5 text-xs text-surface shadow-lift"
      style={{ insetInlineStart: `${at * 100}%`, translate: `${(rtl ? 1 : -1) * at * 100}% 0`, bottom }}
    >
      {children}
    </div>
  );
}
