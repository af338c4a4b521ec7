import { useEffect, useRef } from 'react';
import { announce } from '../../../components/announce';
import { useLocale } from '../../../lib/i18n';
import type { Appointment } from '../types';
import { useNews } from './news';

/** Ids of appointments that somebody else has just changed; those on screen are said, too. */
export function useArrivals(shown: readonly Appointment[]): ReadonlySet<string> {
  const { t } = useLocale();
  const { latest, ids } = useNews();
  const current = useRef({ shown, t });
  current.current = { shown, t };
  const said = useRef(latest);
  useEffect(() => {
    if (said.current === latest) return;
    said.current = latest;
    const here = latest.filter(({ row }) => current.current.shown.some((a) => a.id === row.id));
    const arrived = here.filter(({ kind }) => kind === 'arrived').length;
    const changed = here.length - arrived;
    const words = [
      arrived > 0 && current.current.t('calendar.arrived', { count: arrived }),
      changed > 0 && current.current.t('calendar.changed', { count: changed }),
    ].filter(Boolean);
    if (words.length > 0) announce(words.join('. '));
  }, [latest]);
  return ids;
}
