import { addDays, addMonths, daysFrom, monthGrid, startOfWeek, type Weekday } from '../../lib/time/dates';
import type { DateRange } from './queries';

/** How much of the calendar is on screen at once. */
export type View = 'day' | 'week' | 'month';
export const VIEWS: readonly View[] = ['day', 'week', 'month'];

/** The dates of a view; a month is shown in whole weeks. */
export function datesOf(view: View, date: string, weekStart: Weekday): string[] {
  switch (view) {
    case 'day':
      return [date];
    case 'week':
      return daysFrom(startOfWeek(date, weekStart), 7);
    case 'month':
      return monthGrid(date, weekStart);
  }
}

/** The date a page of the view further on, or back with a negative number. */
export function turned(view: View, date: string, pages: number): string {
  switch (view) {
    case 'day':
      return addDays(date, pages);
    case 'week':
      return addDays(date, 7 * pages);
    case 'month':
      return addMonths(date, pages);
  }
}

/** What to ask of the server for a view. */
export function rangeFor(view: View, date: string, weekStart: Weekday, withGone: boolean): DateRange {
  const dates = datesOf(view, date, weekStart);
  return { from: dates[0] ?? date, days: dates.length, withGone };
}
