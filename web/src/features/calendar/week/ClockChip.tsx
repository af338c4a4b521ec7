import { Clock } from 'lucide-react';
import { faceOf } from '../../../components/time-grid/dayFace';
import { useLocale } from '../../../lib/i18n';
import { faceText } from '../words';

/** A date on which the clocks of a zone change, by how much: the own zone or the second one. */
export function ClockChip({ date, zone }: { date: string; zone: string }) {
  const { t, format } = useLocale();
  const { change } = faceOf(date, zone);
  if (!change) return null;
  const city = format.city(zone);
  const tip = t('calendar.clockChange', {
    city,
    from: faceText(change.at, format),
    to: faceText(change.at + change.minutes, format),
  });
  return (
    <span
      title={tip}
      className="inline-flex h-5 min-w-0 items-center gap-1 rounded-full bg-warn-soft px-1.5 text-[10px] font-semibold whitespace-nowrap text-warn"
    >
      <Clock size={10} strokeWidth={2.5} aria-hidden="true" className="shrink-0 @max-[126px]:hidden" />
      <span className="sr-only">{tip}</span>
      <span aria-hidden="true" className="truncate @max-[160px]:hidden">
        {city}
      </span>
      <bdi aria-hidden="true" dir="ltr">
        {change.minutes > 0 ? '+' : '−'}
        {Math.abs(change.minutes) / 60} h
      </bdi>
    </span>
  );
}
