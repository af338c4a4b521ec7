import type { CSSProperties } from 'react';

/** One entry of a legend. */
export function Key({ look, children }: { look: CSSProperties; children: string }) {
  return (
    <span className="flex items-center gap-1.5 text-xs text-ink-3">
      <span aria-hidden="true" className="rounded-xs" style={look} />
      {children}
    </span>
  );
}

const SIZE = 10;
/** What marks are drawn with; colours are those of the theme. */
export const LOOKS = {
  firm: { width: SIZE, height: SIZE, background: 'var(--c-accent)' },
  pale: { width: SIZE, height: SIZE, background: 'color-mix(in oklab, var(--c-accent) 32%, var(--c-surface))' },
  before: { width: 2, height: SIZE + 2, background: 'var(--c-ink)' },
  line: { width: SIZE + 2, height: 2, background: 'var(--c-ink)' },
} as const satisfies Record<string, CSSProperties>;
