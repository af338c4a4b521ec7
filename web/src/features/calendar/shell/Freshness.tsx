import { type Presence, usePresence } from '../../../api/live/presence';
import { type MessageId, useLocale } from '../../../lib/i18n';

type Props = {
  /** When the server was last asked, in milliseconds since 1970; 0 while nothing is there. */
  updatedAt: number;
  /** The last attempt to read it failed. */
  isStale: boolean;
  zone: string;
  /** Where there is no room to say that all is well. */
  onlyBad?: boolean;
};

type Mark = { text: MessageId; tip: MessageId; dot: string; look: string };

const WELL = 'text-ink-3 max-xl:hidden';
const UP_TO_DATE: Mark = { text: 'calendar.upToDate', tip: 'calendar.upToDateTip', dot: 'bg-ok', look: WELL };
const LIVE: Mark = { text: 'calendar.live', tip: 'calendar.liveTip', dot: 'bg-ok', look: WELL };
const CUT: Mark = {
  text: 'calendar.reconnecting',
  tip: 'calendar.reconnectingTip',
  dot: 'bg-warn',
  look: 'font-medium text-warn',
};
const OLD: Mark = { text: 'calendar.old', tip: 'calendar.oldTip', dot: 'bg-now', look: 'font-medium text-danger' };

function markOf(presence: Presence, isStale: boolean): Mark {
  if (isStale) return OLD;
  switch (presence) {
    case 'live':
      return LIVE;
    case 'reconnecting':
      return CUT;
    case 'offline':
      return OLD;
    case 'off':
    case 'starting':
    case 'asking':
      return UP_TO_DATE;
  }
}

/** Whether what is on screen is what the server knows, and whether it stays so by itself. */
export function Freshness({ updatedAt, isStale, zone, onlyBad = false }: Props) {
  const { t, format } = useLocale();
  const { presence, knownAt } = usePresence();
  const { text, tip, dot, look } = markOf(presence, isStale);
  if (updatedAt === 0 || (onlyBad && look === WELL)) return null;
  const time = format.time(new Date(Math.max(updatedAt, knownAt)).toISOString(), zone);
  return (
    <p
      data-presence={presence}
      className={`me-1 flex items-center gap-1.5 text-xs whitespace-nowrap ${look}`}
      title={t(tip, { time })}
    >
      <span aria-hidden="true" className={`size-1.5 rounded-full ${dot}`} />
      {t(text, { time })}
    </p>
  );
}
