import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocale } from '../../../lib/i18n';

type Shown = { text: string; x: number; y: number; wayOut: boolean };
export type ReasonHintControl = { show(text: string, above: HTMLElement, wayOut: boolean): void; hide(): void };

/** Keeps the bubble inside the window. */
const HALF_WIDTH = 120;

/** One bubble for all dates. */
export function useReasonHint(): [Shown | null, ReasonHintControl] {
  const [shown, setShown] = useState<Shown | null>(null);
  const control = useMemo<ReasonHintControl>(
    () => ({
      show: (text, above, wayOut) => {
        const box = above.getBoundingClientRect();
        const x = Math.min(Math.max(box.left + box.width / 2, HALF_WIDTH), innerWidth - HALF_WIDTH);
        setShown({ text, wayOut, x, y: box.top });
      },
      hide: () => setShown(null),
    }),
    [],
  );
  return [shown, control];
}

/** The bubble above a closed date. Screen readers get the same words from the date's name. */
export function ReasonHint({ shown }: { shown: Shown | null }) {
  const { t } = useLocale();
  if (!shown) return null;
  return createPortal(
    <div
      aria-hidden="true"
      className="pointer-events-none fixed z-50 -translate-x-1/2 -translate-y-full pb-2"
      style={{ left: shown.x, top: shown.y }}
    >
      <div className="fade-up relative w-max max-w-60 rounded-md bg-ink px-2.5 py-1.5 text-center text-xs font-medium text-surface shadow-lift">
        {shown.text}
        {shown.wayOut && <span className="block font-normal opacity-80">{t('reason.wayOut')}</span>}
        <i className="absolute top-full left-1/2 size-2 -translate-x-1/2 -translate-y-1 rotate-45 bg-ink" />
      </div>
    </div>,
    document.body,
  );
}
