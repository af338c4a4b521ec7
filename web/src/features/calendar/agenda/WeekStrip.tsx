import { useLocale } from '../../../lib/i18n';
import { daysFrom, startOfWeek, type Weekday } from '../../../lib/time/dates';

type Props = { date: string; today: string; weekStart: Weekday; onPick(date: string): void };

/** The week of the date, for thumbs. */
export function WeekStrip({ date, today, weekStart, onPick }: Props) {
  const { t, format } = useLocale();
  return (
    <nav aria-label={t('calendar.week')} className="flex justify-between border-b border-line px-3 pt-1 pb-2">
      {daysFrom(startOfWeek(date, weekStart), 7).map((day) => (
        <button
          key={day}
          type="button"
          aria-label={format.weekdayDate(day)}
          aria-pressed={day === date}
          aria-current={day === today ? 'date' : undefined}
          onClick={() => onPick(day)}
          className="flex w-11 flex-col items-center gap-1 rounded-md py-1"
        >
          <span className="text-2xs text-ink-3">{format.shortWeekday(day)}</span>
          <span
            className={`tnum grid size-8 place-items-center rounded-full text-base font-medium ${day === date ? 'bg-accent text-on-accent' : day === today ? 'text-accent-ink' : ''}`}
          >
            {format.dayNumber(day)}
          </span>
        </button>
      ))}
    </nav>
  );
}
