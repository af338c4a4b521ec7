import { MapPin, Phone } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { useWizard } from '../state/wizard';
import type { Business } from '../types';
import { HoldBadge } from './HoldBadge';
import { Mark } from './Mark';
import { SummaryList, SummaryPrice } from './Summary';

/** The pane beside the steps on desktops: the business until a service is chosen, then the growing summary. */
export function SummaryPane() {
  const { t } = useLocale();
  const { page, service } = useWizard();
  const { business } = page;
  return (
    <aside aria-label={t('summary.title')} className="hidden border-e border-line px-7 py-7 lg:block">
      <div className="sticky top-7">
        <Mark className="mb-5 size-12 text-lg" />
        <p className="text-sm text-ink-3">{service ? business.name : t('summary.kind')}</p>
        <p className="mt-0.5 mb-5 text-xl font-semibold tracking-tight text-balance">
          {service?.name ?? business.name}
        </p>
        {service ? (
          <>
            <SummaryList />
            <SummaryPrice />
            <HoldBadge className="mt-4" />
          </>
        ) : (
          <Contact business={business} />
        )}
      </div>
    </aside>
  );
}

function Contact({ business }: { business: Business }) {
  return (
    <ul className="m-0 list-none space-y-3 p-0 text-sm text-ink-2">
      {business.address && (
        <li className="flex gap-2.5">
          <MapPin size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3" />
          <bdi>{business.address}</bdi>
        </li>
      )}
      {business.phone && (
        <li className="flex gap-2.5">
          <Phone size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3" />
          <a href={`tel:${business.phone.replaceAll(' ', '')}`} className="text-link" dir="ltr">
            {business.phone}
          </a>
        </li>
      )}
    </ul>
  );
}
