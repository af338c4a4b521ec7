import { useEffect, useRef } from 'react';
import { usePresence } from '../../../api/live/presence';
import { announce } from '../../../components/announce';
import { useLocale } from '../../../lib/i18n';

/** A line that comes back at once is not worth a word. */
const PATIENCE_MS = 2_000;

/** Says when changes no longer arrive, and when they do again; the network's own going is said by the page around. */
export function usePresenceWords(): void {
  const { t } = useLocale();
  const { presence } = usePresence();
  const isBad = presence === 'reconnecting' || presence === 'offline';
  const isSaid = useRef(false);
  useEffect(() => {
    if (!isBad) {
      if (isSaid.current && presence !== 'off') announce(t('calendar.liveAgain'));
      isSaid.current = false;
      return;
    }
    const timer = setTimeout(() => {
      isSaid.current = true;
      if (navigator.onLine) announce(t('calendar.cut'));
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isBad, presence, t]);
}
