import { useLocale } from '../../../lib/i18n';
import { isSameMonth } from '../../../lib/time/dates';
import { dateIn } from '../../../lib/time/instants';
import { AgendaList } from '../agenda/AgendaList';
import type { Address } from '../shell/useAddress';
import type { ViewFacts } from '../shell/useFacts';
import type { DaySummary } from './summarise';

type Props = {
  days: readonly DaySummary[];
  facts: ViewFacts;
  address: Address;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

const WEEK_DAYS = 7;

/** A small month with how busy each date is, and the chosen date's list below. */
export function PhoneMonth({ days, facts, address, arrived, onOpen }: Props) {
  const { t, format } = useLocale();
  const { date } = address;
  const today = dateIn(facts.now, facts.zone);
  const most = Math.max(1, ...days.map((d) => d.appointments.length));
  const chosen = days.find((d) => d.date === date);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="grid grid-cols-7 border-b border-line px-2 pb-2 text-center">
        {days.slice(0, WEEK_DAYS).map((d) => (
          <span key={d.date} className="py-1 text-2xs text-ink-3" aria-hidden="true">
            {format.narrowWeekday(d.date)}
          </span>
        ))}
        {days.map((d) => {
          const isChosen = d.date === date;
          const count = d.appointments.length;
          const quiet = isSameMonth(d.date, date) ? '' : 'text-ink-3';
          return (
            <button
              key={d.date}
              type="button"
              data-date={d.date}
              aria-label={`${format.weekdayDate(d.date)}, ${t('calendar.count', { count })}`}
              aria-pressed={isChosen}
              aria-current={d.date === today ? 'date' : undefined}
              onClick={() => address.go(d.date)}
              className="flex h-12 flex-col items-center justify-center gap-1 rounded-md"
            >
              <span
                className={`tnum grid size-7 place-items-center rounded-full text-sm ${isChosen ? 'bg-accent font-semibold text-on-accent' : d.date === today ? 'font-semibold text-accent-ink' : quiet} ${d.closed === null ? '' : 'line-through'}`}
              >
                {format.dayNumber(d.date)}
              </span>
              <span aria-hidden="true" className="h-[3px] w-6 overflow-hidden rounded-full bg-line/70">
                <span className="block h-full rounded-full bg-accent" style={{ width: `${(count / most) * 100}%` }} />
              </span>
            </button>
          );
        })}
      </div>
      <AgendaList
        key={date}
        agenda={chosen?.appointments ?? []}
        services={facts.services}
        staff={facts.staff}
        zone={facts.zone}
        now={facts.now}
        isToday={date === today}
        arrived={arrived}
        viewer={facts.viewer}
        onOpen={onOpen}
      />
    </div>
  );
}
