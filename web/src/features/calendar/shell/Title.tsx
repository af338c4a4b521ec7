import { useLocale } from '../../../lib/i18n';
import { addDays, startOfWeek, type Weekday, yearOf } from '../../../lib/time/dates';
import type { View } from '../views';

type Props = { view: View; date: string; today: string; weekStart: Weekday };

/** Which dates are on screen. */
export function Title({ view, date, today, weekStart }: Props) {
  return (
    <h1 className="me-1 text-lg font-semibold tracking-tight whitespace-nowrap max-md:min-w-0 max-md:truncate max-md:text-base">
      <Words view={view} date={date} today={today} weekStart={weekStart} />
    </h1>
  );
}

function Words({ view, date, today, weekStart }: Props) {
  const { t, format } = useLocale();
  const year = yearOf(date) === yearOf(today) ? '' : ` ${yearOf(date)}`;
  const monday = startOfWeek(date, weekStart);
  switch (view) {
    case 'day':
      return (
        <>
          <span className="max-md:hidden">{format.weekday(date)}</span>
          <span className="md:hidden">{format.shortWeekday(date)}</span>{' '}
          <span className="font-normal text-ink-3">
            {format.dayMonth(date)}
            {year}
          </span>
        </>
      );
    case 'week':
      return (
        <>
          {format.shortDateRange(monday, addDays(monday, 6))}
          <span className="font-normal text-ink-3">
            {year}{' '}
            <span className="max-xl:hidden">
              {t('calendar.weekNumber', { number: weekNumber(addDays(monday, 3)) })}
            </span>
          </span>
        </>
      );
    case 'month':
      return format.monthYear(date);
  }
}

/** As ISO 8601 counts: the number belongs to the week in which the date lies. */
const weekNumber = (date: string) => Temporal.PlainDate.from(date).weekOfYear ?? 0;
