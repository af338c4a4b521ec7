import { Globe } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { now } from '../../../lib/time/instants';

/** In which zone the hours are read. */
export function ZoneCard({ zone }: { zone: string }) {
  const { t, format } = useLocale();
  const city = format.city(zone);
  return (
    <section aria-label={t('avail.zone')} className="card p-4">
      <h2 className="mb-1 flex items-center gap-2 text-sm font-semibold">
        <Globe size={15} className="text-ink-3" aria-hidden="true" />
        {t('avail.zone')}
      </h2>
      <p className="text-sm">
        {city} <span className="text-ink-3">({format.offset(zone, now())})</span>
      </p>
      <p className="mt-1 text-xs text-pretty text-ink-3">{t('avail.zoneHint', { city })}</p>
    </section>
  );
}
