import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../components/IconButton';
import { useLocale } from '../../../lib/i18n';
import { addMonths, daysFrom, isSameMonth, monthGrid, startOfWeek, type Weekday } from '../../../lib/time/dates';

type Props = { date: string; today: string; weekStart: Weekday; onPick(date: string): void };

/** A month to jump with. It follows the chosen date until its own arrows lead it elsewhere. */
export function MiniMonth({ date, today, weekStart, onPick }: Props) {
  const { t, format } = useLocale();
  const [leaf, setLeaf] = useState({ month: date, of: date });
  const month = leaf.of === date ? leaf.month : date;
  const turn = (months: number) => setLeaf({ month: addMonths(month, months), of: date });
  return (
    <section aria-label={format.monthYear(month)}>
      <div className="mb-2 flex items-center">
        <h2 className="flex-1 text-sm font-semibold" aria-live="polite">
          {format.monthYear(month)}
        </h2>
        <IconButton label={t('calendar.previousMonth')} small onPress={() => turn(-1)}>
          <ChevronLeft size={14} className="rtl:rotate-180" />
        </IconButton>
        <IconButton label={t('calendar.nextMonth')} small onPress={() => turn(1)}>
          <ChevronRight size={14} className="rtl:rotate-180" />
        </IconButton>
      </div>
      <div className="grid grid-cols-7 text-center text-2xs text-ink-3">
        {daysFrom(startOfWeek(date, weekStart), 7).map((day) => (
          <span key={day} className="py-1" aria-hidden="true">
            {format.narrowWeekday(day)}
          </span>
        ))}
        {monthGrid(month, weekStart).map((day) => (
          <button
            key={day}
            type="button"
            aria-label={format.weekdayDate(day)}
            aria-current={day === today ? 'date' : undefined}
            aria-pressed={day === date}
            onClick={() => onPick(day)}
            className={`tnum mx-auto grid size-7 place-items-center rounded-full text-xs ${look(day, date, today, month)}`}
          >
            {format.dayNumber(day)}
          </button>
        ))}
      </div>
    </section>
  );
}

function look(day: string, date: string, today: string, month: string) {
  if (day === date) return 'bg-accent font-semibold text-on-accent';
  if (day === today) return 'font-semibold text-accent-ink hover:bg-line';
  return isSameMonth(day, month) ? 'text-ink hover:bg-line' : 'text-ink-3 hover:bg-line';
}
