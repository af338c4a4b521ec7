import { useState } from 'react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import type { DrawnStaff } from '../draw/drawDay';
import type { Appointment, Service } from '../types';
import { AgendaList } from './AgendaList';
import { agendaOf } from './agenda';

type Props = {
  drawn: readonly DrawnStaff[];
  date: string;
  appointments: readonly Appointment[];
  services: ReadonlyMap<string, Service>;
  zone: string;
  now: string;
  isToday: boolean;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** The day on a phone: everyone's appointments in one list, or one person's. */
export function PhoneDay({ drawn, date, appointments, ...rest }: Props) {
  const { t } = useLocale();
  const [only, setOnly] = useState<string | null>(null);
  const shown = drawn.some((d) => d.staff.id === only) ? drawn.filter((d) => d.staff.id === only) : drawn;
  const chip = 'flex h-9 shrink-0 items-center gap-1.5 rounded-full ps-1 pe-3 text-sm font-medium whitespace-nowrap';
  const look = (on: boolean) => (on ? 'bg-accent-soft text-accent-ink' : 'hairline text-ink-2');
  return (
    <>
      {drawn.length > 1 && (
        <fieldset
          aria-label={t('calendar.team')}
          className="no-bar flex shrink-0 gap-2 overflow-x-auto border-b border-line px-4 py-2"
        >
          <button
            type="button"
            aria-pressed={shown === drawn}
            onClick={() => setOnly(null)}
            className={`${chip} !ps-3 ${look(shown === drawn)}`}
          >
            {t('calendar.everyone')}
          </button>
          {drawn.map(({ staff }) => (
            <button
              key={staff.id}
              type="button"
              aria-pressed={staff.id === only}
              onClick={() => setOnly(staff.id)}
              className={`${chip} ${look(staff.id === only)}`}
            >
              <Avatar name={staff.name} hue={staff.hue} size={28} />
              {staff.name.split(' ')[0]}
            </button>
          ))}
        </fieldset>
      )}
      <AgendaList {...rest} key={date} agenda={agendaOf(appointments, shown)} staff={drawn.map((d) => d.staff)} />
    </>
  );
}
