import { MapPin } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import type { Business } from '../types';

/** Where it is. No map tiles: no visitor is shown to a map company before they click. */
export function Place({ business }: { business: Business }) {
  const { t } = useLocale();
  const href = `https://www.openstreetmap.org/search?query=${encodeURIComponent(business.address)}`;
  return (
    <section aria-labelledby="place" className="flex gap-3 rounded-lg p-4 text-sm hairline">
      <span
        aria-hidden="true"
        className="grid size-9 shrink-0 place-items-center rounded-full bg-accent-soft text-accent-ink"
      >
        <MapPin size={18} />
      </span>
      <div className="min-w-0">
        <h2 id="place" className="font-medium">
          <bdi>{business.address}</bdi>
        </h2>
        {business.directions && (
          <p className="mt-1 text-ink-2">
            <bdi>{business.directions}</bdi>
          </p>
        )}
        <a href={href} target="_blank" rel="noreferrer" className="text-link mt-2 inline-block py-0.5">
          {t('place.map')}
        </a>
      </div>
    </section>
  );
}
