import { Clock } from 'lucide-react';
import { faceOf } from '../../../components/time-grid/dayFace';
import { useLocale } from '../../../lib/i18n';
import { faceText } from '../words';

/** Warns of a day on which the clocks of the business change; nothing on other days. */
export function ClockChangeMark({ date, zone }: { date: string; zone: string }) {
  const { t, format } = useLocale();
  const change = faceOf(date, zone).change;
  if (!change) return null;
  const values = {
    city: format.city(zone),
    from: faceText(change.at, format),
    to: faceText(change.at + change.minutes, format),
  };
  return (
    <p
      className="inline-flex h-6 shrink-0 items-center gap-1.5 rounded-full bg-warn-soft px-2 text-2xs font-semibold whitespace-nowrap text-warn"
      title={t('calendar.clockChange', values)}
    >
      <Clock size={12} strokeWidth={2.5} aria-hidden="true" className="shrink-0" />
      <span className="sr-only">{t(change.minutes > 0 ? 'calendar.clocksForward' : 'calendar.clocksBack')}</span>
      <bdi dir="ltr" className="tnum">
        {values.from} → {values.to}
      </bdi>
    </p>
  );
}
