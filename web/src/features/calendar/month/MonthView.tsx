import { useMemo } from 'react';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { isSameMonth } from '../../../lib/time/dates';
import { dateIn } from '../../../lib/time/instants';
import type { MonthProps } from '../shell/ViewSwitch';
import { MonthCell } from './MonthCell';
import { PhoneMonth } from './PhoneMonth';
import { summarise } from './summarise';

const WEEK_DAYS = 7;

/** A month at a glance: how full, for whom, and what comes first; the rest waits in the day's popover. */
export function MonthView({ facts, address, arrived, onOpen }: MonthProps) {
  const { t, format } = useLocale();
  const phone = usePhone();
  const days = useMemo(() => summarise(facts, address.filters), [facts, address.filters]);
  const today = dateIn(facts.now, facts.zone);
  if (phone) return <PhoneMonth days={days} facts={facts} address={address} arrived={arrived} onOpen={onOpen} />;
  const weeks = Array.from({ length: days.length / WEEK_DAYS }, (_, w) =>
    days.slice(w * WEEK_DAYS, (w + 1) * WEEK_DAYS),
  );
  return (
    <section
      aria-label={t('calendar.monthGrid')}
      className="flex min-h-0 flex-1 flex-col overflow-auto bg-surface"
      data-month
    >
      <div className="grid shrink-0 grid-cols-7 border-b border-line" aria-hidden="true">
        {days.slice(0, WEEK_DAYS).map(({ date }) => (
          <span
            key={date}
            className="border-s border-line-soft px-3 py-1.5 text-xs font-medium text-ink-3 first:border-s-0"
          >
            {format.shortWeekday(date)}
          </span>
        ))}
      </div>
      <div
        className="grid min-h-[660px] flex-1"
        style={{ gridTemplateRows: `repeat(${weeks.length}, minmax(0, 1fr))` }}
      >
        {weeks.map((week) => (
          <ul
            key={week[0]?.date}
            className="m-0 grid min-h-0 list-none grid-cols-7 border-b border-line p-0 last:border-b-0"
          >
            {week.map((day) => (
              <MonthCell
                key={day.date}
                day={day}
                facts={facts}
                isOutside={!isSameMonth(day.date, facts.date)}
                isToday={day.date === today}
                isPast={day.date < today}
                onDay={() => address.show('day', day.date)}
                onOpen={onOpen}
              />
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
}
