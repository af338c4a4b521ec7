import { Globe } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { instantAt } from '../../../lib/time/instants';

const NOON = 12 * 60;

/** The zone in which all times are written, with its offset on that date. */
export function ZoneLabel({ date, zone }: { date: string; zone: string }) {
  const { t, format } = useLocale();
  return (
    <p
      className="flex items-center gap-1.5 text-xs whitespace-nowrap text-ink-3"
      title={t('calendar.zoneTip', { zone })}
    >
      <Globe size={13} aria-hidden="true" />
      <span>{format.city(zone)}</span>
      <bdi className="tnum">{format.offset(zone, instantAt(date, NOON, zone))}</bdi>
    </p>
  );
}
