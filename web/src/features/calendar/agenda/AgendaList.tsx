import { CalendarCheck } from 'lucide-react';
import { Fragment, useEffect } from 'react';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { scrollToNow } from '../shell/scrollToNow';
import type { Appointment, Service, Staff } from '../types';
import { AgendaRow } from './AgendaRow';
import { nowRow } from './agenda';

type Props = {
  agenda: readonly Appointment[];
  staff: readonly Staff[];
  services: ReadonlyMap<string, Service>;
  zone: string;
  now: string;
  isToday: boolean;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** One day in the order of time, with the line of now between what was and what comes. */
export function AgendaList({ agenda, staff, services, zone, now, isToday, arrived, onOpen }: Props) {
  const { t, format } = useLocale();
  useEffect(() => scrollToNow('instant'), []);
  if (agenda.length === 0)
    return (
      <EmptyState icon={CalendarCheck} title={t('calendar.nothingBooked')}>
        {t('calendar.nothingBookedHint')}
      </EmptyState>
    );
  const line = isToday ? nowRow(agenda, now) : -1;
  const nowLine = (
    <li data-now className="flex items-center gap-2 py-2" aria-hidden="true">
      <span className="tnum rounded-full bg-now px-1.5 py-px text-2xs font-semibold text-on-now">
        {format.time(now, zone)}
      </span>
      <span className="h-px flex-1 bg-now" />
    </li>
  );
  return (
    <ul
      data-scroller
      aria-label={t('calendar.agenda')}
      className="relative m-0 min-h-0 flex-1 list-none overflow-auto px-4 pt-1 pb-8"
    >
      {agenda.map((a, i) => (
        <Fragment key={a.id}>
          {i === line && nowLine}
          <AgendaRow
            appointment={a}
            service={services.get(a.serviceId)}
            staff={staff.filter((s) => a.staffIds.includes(s.id))}
            zone={zone}
            now={now}
            isNew={arrived.has(a.id)}
            onOpen={onOpen}
          />
        </Fragment>
      ))}
      {line === agenda.length && nowLine}
    </ul>
  );
}
