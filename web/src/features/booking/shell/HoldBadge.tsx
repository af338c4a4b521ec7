import { Timer } from 'lucide-react';
import { useEffect } from 'react';
import { announce } from '../../../components/announce';
import { useLocale } from '../../../lib/i18n';
import { clockText } from '../state/useCountdown';
import { useHeldFor } from '../state/useHold';

/** Said aloud, in seconds before the end. */
const SPOKEN_AT = [300, 120, 60];
const SHORT_SECONDS = 120;

/** "Kept for you 9:41". Silent for screen readers but for five, two and one minutes. */
export function HoldBadge({ className = '', speak = false }: { className?: string; speak?: boolean }) {
  const { t } = useLocale();
  const seconds = useHeldFor();
  useEffect(() => {
    if (speak && seconds && SPOKEN_AT.includes(seconds)) announce(t('hold.minutes', { n: seconds / 60 }));
  }, [seconds, speak, t]);
  if (!seconds) return null;
  const look = seconds <= SHORT_SECONDS ? 'bg-warn-soft text-warn' : 'bg-accent-soft text-accent-ink';
  return (
    <p
      role="timer"
      aria-live="off"
      className={`tnum flex w-fit items-center gap-1.5 rounded-full px-2.5 py-1 text-xs font-medium ${look} ${className}`}
    >
      <Timer size={14} aria-hidden="true" />
      {t('hold.kept', { time: clockText(seconds) })}
    </p>
  );
}
