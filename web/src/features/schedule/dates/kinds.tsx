import type { CSSProperties } from 'react';
import type { MessageId } from '../../../lib/i18n';
import type { DateKind } from './dateSpans';

/** Told apart by shape as well as by hue: filled, striped, underlined, outlined. */
export const KINDS: Record<DateKind, { label: MessageId; hue: number; look: string }> = {
  holiday: { label: 'dates.holiday', hue: 25, look: 'ev' },
  closed: { label: 'dates.closed', hue: 305, look: 'ev stripes' },
  special: {
    label: 'dates.special',
    hue: 252,
    look: '!rounded-none shadow-[inset_0_-2.5px_0_oklch(var(--ev-bar-l)_var(--ev-bar-c)_var(--h))]',
  },
  off: {
    label: 'avail.timeOff',
    hue: 205,
    look: 'shadow-[inset_0_0_0_1.5px_oklch(var(--ev-bar-l)_var(--ev-bar-c)_var(--h))]',
  },
};

export const KIND_IDS = Object.keys(KINDS) as DateKind[];

export const hueStyle = (hue: number | undefined) => ({ '--h': hue }) as CSSProperties;

export function KindMark({ kind }: { kind: DateKind }) {
  const { hue, look } = KINDS[kind];
  return (
    <span aria-hidden="true" className={`inline-block size-3.5 shrink-0 rounded-xs ${look}`} style={hueStyle(hue)} />
  );
}
