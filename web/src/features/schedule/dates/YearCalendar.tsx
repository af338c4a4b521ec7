import { type CalendarDate, parseDate } from '@internationalized/date';
import {
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  RangeCalendar,
} from 'react-aria-components';
import { useLocale } from '../../../lib/i18n';
import { addMonths, yearOf } from '../../../lib/time/dates';
import type { DayOfWeek } from '../types';
import type { DateLook } from './dateSpans';
import { YearDay } from './YearDay';

export type Range = { start: CalendarDate; end: CalendarDate };

const FIRST_DAYS = {
  MONDAY: 'mon',
  TUESDAY: 'tue',
  WEDNESDAY: 'wed',
  THURSDAY: 'thu',
  FRIDAY: 'fri',
  SATURDAY: 'sat',
  SUNDAY: 'sun',
} as const satisfies Record<DayOfWeek, string>;
const MONTHS = Array.from({ length: 12 }, (_, i) => i);

type Props = {
  /** The first date of the first month. */
  first: string;
  today: string;
  weekStart: DayOfWeek;
  range: Range | null;
  onRange(range: Range): void;
  look(date: string): DateLook;
  /** Whether nobody works on this date by the weekly hours. */
  isFree(date: string): boolean;
};

/** Twelve small months. Drag, or Enter and arrow keys, choose a range of dates. */
export function YearCalendar({ first, today, weekStart, range, onRange, look, isFree }: Props) {
  const { t, format } = useLocale();
  const title = (offset: number) => {
    const month = addMonths(first, offset);
    return offset === 0 || yearOf(month) !== yearOf(addMonths(month, -1))
      ? format.monthYear(month)
      : format.month(month);
  };
  return (
    <RangeCalendar
      key={first}
      aria-label={t('dates.calendar')}
      visibleDuration={{ months: 12 }}
      selectionAlignment="start"
      defaultFocusedValue={parseDate(today > first ? today : first)}
      minValue={parseDate(today)}
      firstDayOfWeek={FIRST_DAYS[weekStart]}
      value={range}
      onChange={(value) => onRange(value as Range)}
    >
      <div className="grid grid-cols-2 gap-x-7 gap-y-6 max-md:gap-x-5 md:grid-cols-3 2xl:grid-cols-4">
        {MONTHS.map((month) => (
          <div key={month}>
            <h3 className="mb-1 ps-1 text-sm font-semibold">{title(month)}</h3>
            <CalendarGrid
              offset={{ months: month }}
              weekdayStyle="narrow"
              className="w-full table-fixed border-collapse"
            >
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="pb-0.5 text-2xs font-normal text-ink-3">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <YearDay date={date} today={today} look={look(date.toString())} isFree={isFree(date.toString())} />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </div>
        ))}
      </div>
    </RangeCalendar>
  );
}
