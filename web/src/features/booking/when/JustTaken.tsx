import { useEffect, useState } from 'react';
import { announce } from '../../../components/announce';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { choose } from '../state/choices';
import { useSession } from '../state/session';
import type { Slot } from '../types';

type Props = { gone: Slot[]; left: Slot[]; chosenStart?: string };

/** A gentle word when times vanish while the visitor looks; with the nearest one when it was theirs. */
export function JustTaken({ gone, left, chosenStart }: Props) {
  const { t, format } = useLocale();
  const { zone, h12 } = useSession();
  const [lost, setLost] = useState<string>();
  useEffect(() => {
    if (!chosenStart) return;
    const isGone = !left.some((slot) => slot.start === chosenStart);
    setLost(isGone ? chosenStart : undefined);
    if (isGone) choose({ at: undefined, unit: undefined }, 'replace');
  }, [chosenStart, left]);
  useEffect(() => {
    if (gone.length && !lost) announce(t('live.gone', { n: gone.length }));
  }, [gone, lost, t]);
  if (!lost) return null;
  const nearest = nearestTo(lost, left);
  const time = (start: string) => format.clock(start, zone, h12);
  const take = nearest && (
    <button
      type="button"
      className="text-link min-h-6 text-sm"
      onClick={() => choose({ at: nearest.start, unit: undefined }, 'replace')}
    >
      {t('live.take', { time: time(nearest.start) })}
    </button>
  );
  return (
    <Notice tone="warn" live className="fade-up mt-3" action={take}>
      {nearest
        ? t('live.lostNearest', { time: time(lost), nearest: time(nearest.start) })
        : t('live.lost', { time: time(lost) })}
    </Notice>
  );
}

/** The slot whose start is closest to an instant; the earlier of two. */
export function nearestTo(instant: string, slots: Slot[]): Slot | undefined {
  const distance = (slot: Slot) => Math.abs(Date.parse(slot.start) - Date.parse(instant));
  return slots.toSorted((a, b) => distance(a) - distance(b))[0];
}
