import { useQuery } from '@tanstack/react-query';
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Avatar } from '../../../components/Avatar';
import { Button } from '../../../components/Button';
import { Loaded } from '../../../components/page/Loaded';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { Swatch } from '../../../components/Swatch';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { services, staff, staffOf } from '../queries';
import type { Service, Staff } from '../types';
import { StaffEditor } from './StaffEditor';

const NEW = 'new';

/** The people of the calendar. */
export function StaffPanel() {
  const { t } = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  const list = useQuery(staff);
  const offer = useQuery(services).data ?? [];
  const stored = useQuery({ ...staffOf(open ?? ''), enabled: open !== null && open !== NEW });
  const close = () => setOpen(null);
  const add = (
    <Button kind="primary" onPress={() => setOpen(NEW)}>
      <Plus size={15} aria-hidden="true" />
      {t('staff.add')}
    </Button>
  );
  return (
    <>
      <Loaded query={list}>
        {(all) => (
          <>
            <SectionTitle action={all.length > 0 && add}>{t('staff.count', { count: all.length })}</SectionTitle>
            {all.length === 0 && (
              <EmptyState icon={UsersRound} title={t('staff.none')} action={add}>
                {t('staff.noneHint')}
              </EmptyState>
            )}
            <ul className="m-0 grid list-none grid-cols-1 gap-3 p-0 md:grid-cols-2">
              {all.map((person) => (
                <Person key={person.id} person={person} offer={offer} onEdit={() => setOpen(person.id)} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {open === NEW && (
        <StaffEditor
          stored={null}
          settings={{ name: '', hue: 178, serviceIds: offer.map((s) => s.id) }}
          onClose={close}
        />
      )}
      {open && stored.data?.id === open && (
        <StaffEditor key={open} stored={stored.data} settings={stored.data.settings} onClose={close} />
      )}
    </>
  );
}

function Person({ person, offer, onEdit }: { person: Staff; offer: readonly Service[]; onEdit(): void }) {
  const { t } = useLocale();
  const given = offer.filter((service) => service.staffIds.includes(person.id));
  return (
    <li className="card p-4">
      <div className="flex items-center gap-3">
        <Avatar name={person.name} hue={person.hue} size={40} />
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm font-semibold">{person.name}</p>
          <p className="truncate text-xs text-ink-3">{person.title}</p>
        </div>
        <Button aria-label={t('staff.editOf', { name: person.name })} onPress={onEdit}>
          {t('staff.edit')}
        </Button>
      </div>
      <ul className="m-0 mt-3 flex list-none flex-wrap gap-1.5 p-0">
        {given.map((service) => (
          <li key={service.id} className="flex items-center gap-1.5 rounded-full bg-sunken px-2 py-0.5 text-xs">
            <Swatch hue={service.hue} size={7} />
            {service.name}
          </li>
        ))}
        {given.length === 0 && <li className="text-xs text-warn">{t('staff.givesNothing')}</li>}
      </ul>
      <p className="mt-3 border-t border-line-soft pt-3 text-xs">
        <Link to={`/availability/${person.id}/hours`} className="text-link">
          {t('staff.hours')}
        </Link>
      </p>
    </li>
  );
}
