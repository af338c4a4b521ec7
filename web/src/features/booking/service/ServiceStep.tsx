import { CalendarX2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { announce } from '../../../components/announce';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { StepHeading } from '../shell/StepHeading';
import { useWizard } from '../state/wizard';
import type { BookingPage, Service } from '../types';
import { ServiceCard } from './ServiceCard';
import { ServiceFilters } from './ServiceFilters';
import { filterServices, NO_FILTER } from './serviceFilter';

const FEW = 4;

/** The first step: what to book. Search and filters appear when there is something to search in. */
export function ServiceStep() {
  const { t } = useLocale();
  const { page } = useWizard();
  const [filter, setFilter] = useState(NO_FILTER);
  const found = filterServices(page.services, filter);
  const filtered = filter !== NO_FILTER;
  useEffect(() => {
    if (filtered) announce(t('service.found', { n: found.length }));
  }, [filtered, found.length, t]);
  return (
    <section className="step-in px-5 pt-5 pb-8 md:px-7 md:py-7">
      <StepHeading>{t('service.title')}</StepHeading>
      {page.services.length > FEW && <ServiceFilters services={page.services} filter={filter} onChange={setFilter} />}
      {groups(page, found).map(({ id, name = t('service.other'), services }) => (
        <section key={id} aria-labelledby={id} className="mb-7 last:mb-0">
          <h2 id={id} className={page.categories.length ? 'micro mb-2.5' : 'sr-only'}>
            {name}
          </h2>
          <ul className="m-0 grid list-none gap-3 p-0 md:grid-cols-2">
            {services.map((service) => (
              <ServiceCard key={service.id} service={service} />
            ))}
          </ul>
        </section>
      ))}
      {page.services.length === 0 && (
        <EmptyState icon={CalendarX2} title={t('service.empty')}>
          {page.business.phone && <bdi dir="ltr">{page.business.phone}</bdi>}
        </EmptyState>
      )}
      {page.services.length > 0 && found.length === 0 && (
        <div className="rounded-lg bg-sunken px-5 py-8 text-center">
          <p className="mb-3 text-base font-medium">{t('service.none')}</p>
          <Button onPress={() => setFilter(NO_FILTER)}>{t('service.clear')}</Button>
        </div>
      )}
    </section>
  );
}

/** Services under their categories, in the order of the business; those without one come last. */
function groups({ categories }: BookingPage, services: Service[]) {
  const known = categories.map(({ id, name }) => ({ id, name, services: services.filter((s) => s.categoryId === id) }));
  const rest = services.filter((s) => !categories.some(({ id }) => id === s.categoryId));
  return [...known, { id: 'other', name: undefined, services: rest }].filter((group) => group.services.length > 0);
}
