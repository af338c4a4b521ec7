import { dayNames, type Words, weekdayDate } from '../week/hoursText';
import type { Repeat } from './repeat';

/** "Every 2 weeks on Mon and Thu, until 31 December" */
export function repeatText({ freq, interval: count, days, by, end }: Repeat, words: Words): string {
  const { t, format } = words;
  const rule = (() => {
    switch (freq) {
      case 'DAILY':
        return t('blocks.everyDays', { count });
      case 'WEEKLY':
        return t('blocks.everyWeeks', { count, days: dayNames([...days].sort(), words) });
      case 'MONTHLY':
        return t('blocks.everyMonths', { count, on: byText(by, words) });
      case 'YEARLY':
        return t('blocks.everyYears', { count });
    }
  })();
  if (end.kind === 'until') return t('blocks.untilText', { rule, date: format.fullDate(end.date) });
  return end.kind === 'count' ? t('blocks.countText', { rule, count: end.times }) : rule;
}

/** "Day 20 of the month", "The third Friday" */
export const byText = (by: Repeat['by'], { t, format }: Words) =>
  'nth' in by
    ? t('blocks.onNth', { nth: String(by.nth), day: format.weekday(weekdayDate(by.day)) })
    : t('blocks.onDay', { day: by.day });
