import type { CSSProperties } from 'react';
import type { Busy } from './useExplained';

const HATCHED = 'hatch text-ink-2 hairline';

type Props = {
  busy: Busy;
  times: string;
  place(from: number, to: number): CSSProperties;
  /** Marks the cause of the chosen start. */
  isLit: boolean;
};

/** Something that takes time; its buffers are stripes at its sides. */
export function BusyBlock({ busy, times, place, isLit }: Props) {
  const { from, to, before, after, hue, title } = busy;
  const style = { '--h': hue ?? undefined } as CSSProperties;
  return (
    <>
      {before + after > 0 && (
        <span
          aria-hidden="true"
          className="ev stripes absolute inset-y-1.5 rounded-sm opacity-80"
          style={{ ...style, ...place(from - before, to + after) }}
        />
      )}
      <span
        title={`${title}, ${times}`}
        style={{ ...style, ...place(from, to) }}
        className={`@container absolute inset-y-0 overflow-hidden rounded-sm text-2xs transition-shadow ${hue === null ? HATCHED : 'ev'} ${isLit ? '!shadow-[0_0_0_2px_var(--c-now)]' : ''}`}
      >
        <span className="block px-1.5 py-1 @max-[36px]:hidden">
          <span className="line-clamp-2 font-semibold">{title}</span>
          <span className="tnum block truncate">{times}</span>
        </span>
      </span>
    </>
  );
}
