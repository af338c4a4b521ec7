import { type RefObject, useEffect, useState } from 'react';
import { useLocale } from '../../../lib/i18n';
import { isSameMonth, yearOf } from '../../../lib/time/dates';
import type { Day } from '../types';

export const VISIBLE_WEEKS = 5;
/** How many weeks before the end of the known ones more are asked for. */
const AHEAD_WEEKS = 1;
const ROW_HEIGHT = 56;

/** Dates after the known ones: whether there are any, whether they may be asked for now, and how. */
export type MoreDays = { exists: boolean; mayLoad: boolean; load(): void };

/** Which weeks are in sight: names them, jumps by weeks and asks for more before the end is reached. */
export function useWeekScroll(box: RefObject<HTMLElement | null>, days: Day[], more: MoreDays) {
  const { t, format } = useLocale();
  const [top, setTop] = useState(0);
  const weeks = days.length / 7;
  const rowHeight = () => box.current?.querySelector<HTMLElement>('[role=row]')?.offsetHeight ?? ROW_HEIGHT;
  const { exists, mayLoad, load } = more;
  useEffect(() => {
    if (mayLoad && weeks && top + VISIBLE_WEEKS + AHEAD_WEEKS > weeks) load();
  }, [mayLoad, load, top, weeks]);

  const first = days[Math.min(top * 7 + 6, days.length - 1)]?.date;
  const last = days[Math.min((top + VISIBLE_WEEKS) * 7 - 1, days.length - 1)]?.date;
  return {
    title: !first || !last ? '' : isSameMonth(first, last) ? format.monthYear(first) : range(first, last),
    canGoUp: top > 0,
    canGoDown: exists || top + VISIBLE_WEEKS < weeks,
    onScroll: () => setTop(Math.round((box.current?.scrollTop ?? 0) / rowHeight())),
    by: (count: number) => {
      if (count > 0 && exists) load();
      box.current?.scrollBy({ top: count * rowHeight(), behavior: 'smooth' });
    },
    /** Brings the week of a date into sight, with the one before it, if it is not there. */
    reveal: (date: string) => {
      const week = Math.floor(days.findIndex((day) => day.date === date) / 7);
      if (week < 0 || (week >= top && week < top + VISIBLE_WEEKS)) return;
      box.current?.scrollTo({ top: Math.max(0, week - 1) * rowHeight() });
    },
  };

  function range(from: string, to: string) {
    const start = yearOf(from) === yearOf(to) ? format.month(from) : format.monthYear(from);
    return t('weeks.range', { from: start, to: format.monthYear(to) });
  }
}
