import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import { canOpen, openCreate } from '../dialogs/store';
import type { DrawnStaff } from '../draw/drawDay';
import type { ViewFacts } from '../shell/useFacts';
import type { Appointment } from '../types';
import { AgendaList } from './AgendaList';
import { agendaOf } from './agenda';
import { gapsOf } from './gaps';

type Props = {
  /** Who can be chosen, each with the column of the date. */
  drawn: readonly DrawnStaff[];
  /** Whose list it is; null: everybody's. */
  only: string | null;
  facts: ViewFacts;
  date: string;
  appointments: readonly Appointment[];
  arrived: ReadonlySet<string>;
  onOnly?(staffId: string): void;
  onOpen(id: string): void;
};

/** The day on a phone: everyone's appointments in one list, or one person's with their free time. */
export function PhoneDay({ drawn, only, facts, date, appointments, arrived, onOnly, onOpen }: Props) {
  const { t } = useLocale();
  const { zone, now } = facts;
  const today = dateIn(now, zone);
  const chosen = drawn.find((d) => d.staff.id === only);
  const shown = chosen ? [chosen] : drawn;
  const from = date < today ? Number.POSITIVE_INFINITY : date === today ? minutesOfDay(now, zone) : 0;
  const gaps =
    chosen && canOpen('create')
      ? gapsOf(chosen, from).map(({ start, end }) => ({
          start: instantAt(date, start, zone),
          end: instantAt(date, Math.min(end, 1439), zone),
        }))
      : [];
  return (
    <>
      {onOnly && (
        <fieldset
          aria-label={t('calendar.team')}
          className="no-bar flex shrink-0 gap-2 overflow-x-auto border-b border-line px-4 py-2"
        >
          {drawn.map(({ staff }) => (
            <button
              key={staff.id}
              type="button"
              aria-pressed={staff.id === only}
              onClick={() => onOnly(staff.id)}
              className={`flex h-9 shrink-0 items-center gap-1.5 rounded-full ps-1 pe-3 text-sm font-medium whitespace-nowrap ${staff.id === only ? 'bg-accent-soft text-accent-ink' : 'hairline text-ink-2'}`}
            >
              <Avatar name={staff.name} hue={staff.hue} size={28} />
              <bdi>{staff.name.split(' ')[0]}</bdi>
            </button>
          ))}
        </fieldset>
      )}
      <AgendaList
        key={`${date} ${only}`}
        agenda={agendaOf(
          appointments.filter((a) => touches(a, date, zone)),
          shown,
        )}
        gaps={gaps}
        onGap={(gap) => openCreate({ start: gap.start, ...(only && { staffId: only }) })}
        staff={facts.staff}
        services={facts.services}
        zone={zone}
        now={now}
        isToday={date === today}
        arrived={arrived}
        viewer={facts.viewer}
        onOpen={onOpen}
      />
    </>
  );
}

const touches = (a: Appointment, date: string, zone: string) =>
  dateIn(a.start, zone) <= date && dateIn(a.end, zone) >= date;
