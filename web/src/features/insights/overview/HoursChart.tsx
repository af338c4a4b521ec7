import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import { ChartCard } from '../charts/ChartCard';
import { HeatMap } from '../charts/HeatMap';
import { busiest, hoursShown } from '../sums';
import type { Business, BusyHours, Report } from '../types';

/** Any Monday: only the names of its week are read. */
const MONDAY = '2026-11-16';
const DAYS: readonly Business['weekStart'][] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** At which hours of which weekdays appointments begin, in the week of the business. */
export function HoursChart({ report, weekStart }: { report: Report; weekStart: Business['weekStart'] }) {
  const { t, format } = useLocale();
  const hours = hoursShown(report.busyHours);
  const first = DAYS.indexOf(weekStart);
  const place = ({ weekday }: BusyHours) => (weekday - 1 - first + 7) % 7;
  const days = [...report.busyHours].sort((a, b) => place(a) - place(b));
  const dateOf = (weekday: number) => addDays(MONDAY, weekday - 1);
  const top = busiest(report.busyHours);
  const answer = top
    ? t('ins.busiestAt', { day: format.weekday(dateOf(top.weekday)), time: two(top.hour) })
    : t('ins.nothingBooked');
  const starts = (day: BusyHours, hour: number) => day.starts[hour] ?? 0;
  return (
    <ChartCard
      wide
      title={t('ins.busyHours')}
      answer={answer}
      table={{
        head: [t('ins.day'), ...hours.map(two)],
        rows: days.map((day) => [
          format.weekday(dateOf(day.weekday)),
          ...hours.map((hour) => format.number(starts(day, hour))),
        ]),
      }}
    >
      <HeatMap
        label={`${t('ins.busyHours')}: ${answer}`}
        columns={hours.map((hour) => String(hour))}
        rows={days.map((day) => ({
          id: String(day.weekday),
          name: format.shortWeekday(dateOf(day.weekday)),
          values: hours.map((hour) => starts(day, hour)),
        }))}
        hint={(row, column) => {
          const [day, hour] = [days[row], hours[column] ?? 0];
          return day
            ? t('ins.cellHint', { day: format.weekday(dateOf(day.weekday)), time: two(hour), count: starts(day, hour) })
            : '';
        }}
      />
    </ChartCard>
  );
}
