import { useQuery } from '@tanstack/react-query';
import { Plus, Scissors } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '../../../components/Avatar';
import { Button } from '../../../components/Button';
import { Loaded } from '../../../components/page/Loaded';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { Swatch } from '../../../components/Swatch';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { serviceOf, services, staff } from '../queries';
import type { Business, Service, ServiceSettings, Staff } from '../types';
import { Categories } from './Categories';
import { ServiceEditor } from './ServiceEditor';

const NEW = 'new';

/** A service as it begins: an hour, given by the whole team. */
const blank = (currency: string, team: readonly Staff[]): ServiceSettings => ({
  name: '',
  durationMinutes: 60,
  price: { amount: 0, currency },
  hue: 215,
  capacity: 1,
  staffIds: team.map((person) => person.id),
});

/** What can be booked, and its categories. */
export function ServicesPanel({ business }: { business: Business }) {
  const { t } = useLocale();
  // who comes from elsewhere may name the one that is meant
  const [open, setOpen] = useState<string | null>(() => new URLSearchParams(location.search).get('open'));
  const list = useQuery(services);
  const team = useQuery(staff).data ?? [];
  const stored = useQuery({ ...serviceOf(open ?? ''), enabled: open !== null && open !== NEW });
  const close = () => setOpen(null);
  const add = (
    <Button kind="primary" onPress={() => setOpen(NEW)}>
      <Plus size={15} aria-hidden="true" />
      {t('svc.add')}
    </Button>
  );
  return (
    <>
      <Loaded query={list}>
        {(all) => (
          <>
            <SectionTitle hint={t('svc.orderHint')} action={all.length > 0 && add}>
              {t('svc.count', { count: all.length })}
            </SectionTitle>
            <div className="card overflow-hidden">
              {all.length === 0 && (
                <EmptyState icon={Scissors} title={t('svc.none')} action={add}>
                  {t('svc.noneHint')}
                </EmptyState>
              )}
              <ul className="m-0 list-none divide-y divide-line-soft p-0">
                {all.map((service) => (
                  <ServiceRow key={service.id} service={service} team={team} onOpen={() => setOpen(service.id)} />
                ))}
              </ul>
            </div>
          </>
        )}
      </Loaded>
      <Categories />
      {open === NEW && <ServiceEditor stored={null} settings={blank(business.currency, team)} onClose={close} />}
      {open && stored.data?.id === open && (
        <ServiceEditor key={open} stored={stored.data} settings={stored.data.settings} onClose={close} />
      )}
    </>
  );
}

function ServiceRow({ service, team, onOpen }: { service: Service; team: readonly Staff[]; onOpen(): void }) {
  const { t, format } = useLocale();
  const facts = [
    t('svc.lasts', { minutes: service.durationMinutes }),
    service.capacity > 1 && t('svc.seatCount', { count: service.capacity }),
    service.online && t('svc.online'),
  ].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="-outline-offset-2 flex min-h-14 w-full items-center gap-3 px-4 py-2 text-start transition-colors hover:bg-sunken/60"
      >
        <Swatch hue={service.hue} size={12} />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">{service.name}</span>
          <span className="tnum block truncate text-xs text-ink-3">{facts.join(' · ')}</span>
        </span>
        <span className="flex -space-x-1.5 max-md:hidden rtl:space-x-reverse">
          {team
            .filter((person) => service.staffIds.includes(person.id))
            .slice(0, 6)
            .map((person) => (
              <span key={person.id} className="rounded-full ring-2 ring-surface">
                <Avatar name={person.name} hue={person.hue} size={24} />
              </span>
            ))}
        </span>
        <span className="w-28 text-end">
          <span className="tnum block text-sm">
            {service.price.amount ? format.money(service.price) : t('svc.free')}
          </span>
          {service.deposit && (
            <span className="tnum block text-xs text-ink-3">
              {t('svc.depositOf', { amount: format.money(service.deposit) })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
