import type { ReactNode } from 'react';
import { LOOKS } from './Key';

export type Bar = {
  id: string;
  label: ReactNode;
  value: number;
  /** The number itself, at the end of the bar. */
  text: string;
  /** What it was before. */
  mark?: number | undefined;
};

/** Horizontal bars with their names and numbers in words, up to `max`. */
export function Bars({ bars, max }: { bars: readonly Bar[]; max: number }) {
  const part = (value: number) => `${max > 0 ? Math.min(1, value / max) * 100 : 0}%`;
  return (
    <div aria-hidden="true" className="grid flex-1 gap-2.5" style={{ alignContent: 'space-evenly' }}>
      {bars.map(({ id, label, value, text, mark }) => (
        <div
          key={id}
          className="grid items-center gap-3 text-sm"
          style={{ gridTemplateColumns: 'minmax(0, 8rem) minmax(0, 1fr) 3.5rem' }}
        >
          <span className="flex min-w-0 items-center gap-2 truncate">{label}</span>
          <span className="relative h-3 rounded-full bg-sunken">
            <span className="absolute inset-y-0 start-0 rounded-full bg-accent" style={{ inlineSize: part(value) }} />
            {mark !== undefined && (
              <span
                className="absolute -inset-y-1 rounded-full"
                style={{
                  ...LOOKS.before,
                  height: 'auto',
                  insetInlineStart: part(mark),
                  boxShadow: '0 0 0 1.5px var(--c-surface)',
                }}
              />
            )}
          </span>
          <span className="tnum text-end text-ink-2">{text}</span>
        </div>
      ))}
    </div>
  );
}
