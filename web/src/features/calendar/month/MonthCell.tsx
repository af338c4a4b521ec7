import { Button, DialogTrigger } from 'react-aria-components';
import { Swatch } from '../../../components/Swatch';
import { useLocale } from '../../../lib/i18n';
import { isBefore } from '../../../lib/time/instants';
import type { ViewFacts } from '../shell/useFacts';
import type { Appointment } from '../types';
import { clockText, isClass, titleOf } from '../words';
import { DayPopover } from './DayPopover';
import { StaffLoads } from './StaffLoads';
import type { DaySummary } from './summarise';

type Props = {
  day: DaySummary;
  facts: ViewFacts;
  isOutside: boolean;
  isToday: boolean;
  isPast: boolean;
  onDay(): void;
  onOpen(id: string): void;
};

/** So many of the coming appointments are named. */
const NAMED = 2;

/** One date: its number, how many, a column per staff member, what comes first, or why it is closed. */
export function MonthCell({ day, facts, isOutside, isToday, isPast, onDay, onOpen }: Props) {
  const { t, format } = useLocale();
  const { date, appointments, pending, closed, away } = day;
  const isQuiet = isPast || isOutside;
  const coming = isToday ? appointments.filter((a) => isBefore(facts.now, a.end)) : appointments;
  const isClosed = closed !== null && appointments.length === 0;
  const ground = isClosed ? 'hatch' : isOutside ? 'bg-canvas' : isToday ? 'bg-accent-soft/25' : '';
  const spoken = [
    format.weekdayDate(date),
    isClosed ? closed || t('calendar.nobodyWorks') : t('calendar.count', { count: appointments.length }),
    pending > 0 && t('calendar.pendingCount', { count: pending }),
  ];
  return (
    <li
      aria-current={isToday ? 'date' : undefined}
      className={`@container relative flex min-w-0 flex-col border-s border-line-soft first:border-s-0 ${ground}`}
    >
      <DialogTrigger>
        <Button
          data-date={date}
          aria-label={spoken.filter(Boolean).join(', ')}
          className="flex min-h-0 flex-1 flex-col gap-1.5 overflow-hidden px-2.5 pt-1.5 pb-2 text-start transition-colors data-[focus-visible]:-outline-offset-2 data-[hovered]:bg-sunken/70 data-[pressed]:bg-sunken"
        >
          <span className="flex items-center gap-1.5">
            <span
              className={`tnum grid h-6 min-w-6 place-items-center rounded-full text-sm ${isToday ? 'bg-accent font-semibold text-on-accent' : isQuiet ? '-ms-1 text-ink-3' : '-ms-1 font-semibold'}`}
            >
              {date.endsWith('-01') && !isToday ? format.dayShortMonth(date) : format.dayNumber(date)}
            </span>
            {pending > 0 && (
              <span className="tnum min-w-4 truncate rounded-full bg-warn-soft px-1.5 py-px text-center text-2xs font-medium text-warn">
                <span className="@max-[130px]:hidden">{t('calendar.pendingCount', { count: pending })}</span>
                <span className="@min-[131px]:hidden">{format.number(pending)}</span>
              </span>
            )}
            <span className="tnum ms-auto text-2xs text-ink-3">
              {appointments.length > 0 && format.number(appointments.length)}
            </span>
          </span>
          {isClosed ? (
            <span dir="auto" className="own-script text-xs font-medium text-ink-2">
              {closed || t('calendar.nobodyWorks')}
            </span>
          ) : (
            <>
              <StaffLoads loads={day.loads} isQuiet={isQuiet} />
              <span className="flex min-h-0 flex-col gap-0.5 overflow-hidden">
                {coming.slice(0, NAMED).map((a) => (
                  <Line key={a.id} appointment={a} facts={facts} isQuiet={isQuiet} />
                ))}
              </span>
              {away.length > 0 && (
                <span className="mt-auto truncate text-2xs text-ink-3">
                  {t('calendar.awayNames', { names: away.map((s) => s.name.split(' ')[0]).join(', ') })}
                </span>
              )}
            </>
          )}
        </Button>
        <DayPopover day={day} facts={facts} onDay={onDay} onOpen={onOpen} />
      </DialogTrigger>
    </li>
  );
}

type LineProps = { appointment: Appointment; facts: ViewFacts; isQuiet: boolean };

function Line({ appointment: a, facts, isQuiet }: LineProps) {
  const { format } = useLocale();
  const service = facts.services.get(a.serviceId);
  return (
    <span className={`flex min-w-0 items-center gap-1.5 text-2xs ${isQuiet ? 'text-ink-3' : 'text-ink-2'}`}>
      <Swatch hue={service?.hue ?? 260} size={6} />
      <span className="tnum shrink-0">{clockText(a.start, facts.zone, format)}</span>
      <bdi className="truncate">
        {titleOf(a, service)}
        {isClass(a) && ` ${a.seatsTaken}/${a.capacity}`}
      </bdi>
    </span>
  );
}
