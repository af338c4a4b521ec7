import { X } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { Swatch } from '../../../components/Swatch';
import { useLocale } from '../../../lib/i18n';
import { usePreferences } from '../shell/preferences';
import type { Address } from '../shell/useAddress';
import type { Appointment, Service, Staff } from '../types';
import { StaffPicker } from '../week/StaffPicker';
import { STATUS } from '../words';
import { CheckMenu } from './CheckMenu';
import { isFiltered, NO_FILTERS, passes, STATUSES, toggled, USUAL_STATUSES } from './filters';
import { ZonePicker } from './ZonePicker';

/** From this width on several people's week fits beside the sidebar. */
const ROOMY = '(min-width: 1600px)';
const makeRoom = () => matchMedia(ROOMY).matches || usePreferences.setState({ sidebar: false });

type Props = {
  address: Address;
  staff: readonly Staff[];
  /** Whose week is on screen. */
  week: readonly string[];
  services: readonly Service[];
  /** Everything of the dates on screen. */
  appointments: readonly Appointment[];
  zone: string;
  date: string;
};

/** Whom and what the view is about, with what it leaves out said in numbers. */
export function FilterBar({ address, staff, week, services, appointments, zone, date }: Props) {
  const { t } = useLocale();
  const { view, filters, filter } = address;
  const people = view === 'week' ? week : filters.staff;
  const here = appointments.filter((a) => people === null || a.staffIds.some((id) => people.includes(id)));
  const usual = here.filter((a) => USUAL_STATUSES.includes(a.status));
  const shown = here.filter((a) => passes(filters, a)).length;
  const isChanged = isFiltered(filters) || filters.staff !== null;
  const serviceIds = services.map((s) => s.id);
  return (
    <div
      role="toolbar"
      aria-label={t('calendar.filters')}
      className="no-bar flex h-11 shrink-0 items-center gap-2 overflow-x-auto border-b border-line px-4 max-md:hidden"
    >
      {view === 'week' ? (
        <StaffPicker
          staff={staff}
          chosen={week}
          onChange={(ids) => {
            if (ids.length > 1) makeRoom();
            address.compare(ids);
          }}
        />
      ) : (
        <CheckMenu
          label={t('calendar.team')}
          options={staff.map((s) => ({
            id: s.id,
            text: s.name,
            icon: <Avatar name={s.name} hue={s.hue} size={20} />,
          }))}
          chosen={filters.staff}
          onToggle={(id) =>
            filter({
              ...filters,
              staff: toggled(
                filters.staff,
                id,
                staff.map((s) => s.id),
              ),
            })
          }
        />
      )}
      <span aria-hidden="true" className="mx-1 h-5 w-px shrink-0 bg-line" />
      <CheckMenu
        label={t('calendar.services')}
        options={services.map((s) => ({ id: s.id, text: s.name, icon: <Swatch hue={s.hue} /> }))}
        chosen={filters.services}
        onToggle={(id) => filter({ ...filters, services: toggled(filters.services, id, serviceIds) })}
      />
      <CheckMenu
        label={t('calendar.statuses')}
        options={STATUSES.map((s) => ({ id: s, text: t(STATUS[s].word) }))}
        chosen={filters.statuses ?? USUAL_STATUSES}
        isUsual={filters.statuses === null}
        onToggle={(id) => {
          const next = toggled(filters.statuses ?? USUAL_STATUSES, id as Appointment['status'], STATUSES) ?? STATUSES;
          const isUsual = next.length === USUAL_STATUSES.length && USUAL_STATUSES.every((s) => next.includes(s));
          filter({ ...filters, statuses: isUsual ? null : [...next] });
        }}
      />
      {isChanged && (
        <button
          type="button"
          onClick={() => filter({ ...NO_FILTERS, everyone: filters.everyone })}
          className="inline-flex h-7 items-center gap-1 rounded-full px-2 text-xs whitespace-nowrap text-ink-2 hover:bg-sunken"
        >
          <X size={13} aria-hidden="true" />
          {t('calendar.clearFilters')}
        </button>
      )}
      <span role="status" className="ms-auto text-xs whitespace-nowrap text-ink-3 max-lg:hidden">
        {isFiltered(filters)
          ? t('calendar.countOf', { shown, all: usual.length })
          : t('calendar.count', { count: shown })}
      </span>
      {view !== 'month' && (
        <ZonePicker zone={zone} date={date} second={address.secondZone} onChange={address.setZone} />
      )}
    </div>
  );
}
