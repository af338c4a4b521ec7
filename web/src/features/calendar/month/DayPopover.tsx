import { ArrowRight } from 'lucide-react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { Avatar } from '../../../components/Avatar';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { LoadBar } from '../../../components/LoadBar';
import { Swatch } from '../../../components/Swatch';
import { useLocale } from '../../../lib/i18n';
import type { ViewFacts } from '../shell/useFacts';
import type { Appointment } from '../types';
import { clockText, isClass, STATUS, titleOf } from '../words';
import type { DaySummary, StaffLoad } from './summarise';

type Props = { day: DaySummary; facts: ViewFacts; onDay(): void; onOpen(id: string): void };

/** The whole day in a card: how full for each, every appointment, and the way into the day. */
export function DayPopover({ day, facts, onDay, onOpen }: Props) {
  const { t, format } = useLocale();
  const { date, appointments, closed } = day;
  return (
    <Popover
      placement="end top"
      offset={4}
      className="pop w-[340px] max-w-[92vw] overflow-hidden rounded-lg bg-raised shadow-pop"
    >
      <Dialog className="flex max-h-[min(520px,80dvh)] flex-col outline-none">
        <header className="flex items-center gap-2 px-4 pt-3 pb-2">
          <div className="min-w-0 flex-1">
            <Heading slot="title" className="text-base font-semibold">
              {format.weekdayDate(date)}
            </Heading>
            <p className="text-xs text-ink-3">{closed || t('calendar.count', { count: appointments.length })}</p>
          </div>
          <Button size="sm" onPress={onDay}>
            {t('calendar.openDay')}
            <ArrowRight size={13} aria-hidden="true" className="rtl:rotate-180" />
          </Button>
        </header>
        {closed === null && (
          <ul className="m-0 grid list-none grid-cols-3 gap-x-4 gap-y-2 px-4 pt-1 pb-3">
            {day.loads.map((load) => (
              <Load key={load.staff.id} load={load} />
            ))}
          </ul>
        )}
        <ul className="m-0 min-h-0 flex-1 list-none overflow-auto border-t border-line-soft p-1.5">
          {appointments.map((a) => (
            <Row key={a.id} appointment={a} facts={facts} onOpen={() => onOpen(a.id)} />
          ))}
          {appointments.length === 0 && (
            <li className="px-3 py-6 text-center text-sm text-ink-3">{t('calendar.nothingBooked')}</li>
          )}
        </ul>
      </Dialog>
    </Popover>
  );
}

function Load({ load: { staff, percent, isAway } }: { load: StaffLoad }) {
  const { t } = useLocale();
  return (
    <li className="min-w-0">
      <span className="flex justify-between gap-1 text-2xs text-ink-2">
        <bdi className="truncate">{staff.name.split(' ')[0]}</bdi>
        <span className="tnum text-ink-3">
          {percent === null ? t(isAway ? 'calendar.away' : 'calendar.off') : `${percent}%`}
        </span>
      </span>
      <LoadBar percent={percent ?? 0} hue={staff.hue} className="mt-1 w-full" />
    </li>
  );
}

type RowProps = { appointment: Appointment; facts: ViewFacts; onOpen(): void };

function Row({ appointment: a, facts, onOpen }: RowProps) {
  const { t, format } = useLocale();
  const service = facts.services.get(a.serviceId);
  const { look, tone, word } = STATUS[a.status];
  return (
    <li>
      <button
        type="button"
        data-appointment={a.id}
        onClick={onOpen}
        className="flex min-h-9 w-full items-center gap-2.5 rounded-sm px-2.5 text-start text-sm hover:bg-sunken"
      >
        <span className="tnum w-10 shrink-0 text-xs text-ink-3">{clockText(a.start, facts.zone, format)}</span>
        <Swatch hue={service?.hue ?? 260} size={8} />
        <span dir="auto" className={`own-script min-w-0 flex-1 truncate ${look === 'no-show' ? 'line-through' : ''}`}>
          {titleOf(a, service)} {!isClass(a) && <span className="text-ink-3">{service?.name}</span>}
        </span>
        {isClass(a) && (
          <bdi dir="ltr" className="tnum text-xs text-ink-3">
            {a.seatsTaken}/{a.capacity}
          </bdi>
        )}
        {look === 'pending' && <Badge tone={tone}>{t(word)}</Badge>}
        {facts.staff
          .filter((s) => a.staffIds.includes(s.id))
          .map((s) => (
            <span key={s.id}>
              <Avatar name={s.name} hue={s.hue} size={20} />
              <span className="sr-only">{s.name}</span>
            </span>
          ))}
      </button>
    </li>
  );
}
