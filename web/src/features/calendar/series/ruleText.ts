import type { Formats, Translate } from '../../../lib/i18n';
import { addDays, startOfWeek } from '../../../lib/time/dates';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** "Every 2 weeks on Monday, Thursday": a rule of RFC 5545 in words; what is too peculiar for words is shown as it is. */
export function ruleText(rule: string, start: string, t: Translate, format: Formats): string {
  const parts = new Map(
    rule.split(';').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const every = Number(parts.get('INTERVAL') ?? 1);
  const byDay = parts.get('BYDAY')?.split(',') ?? [];
  const dayName = (code: string) => format.weekday(addDays(startOfWeek(start), CODES.indexOf(code)));
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return t('series.everyDays', { every });
    case 'WEEKLY': {
      const days = byDay.length > 0 ? byDay.map(dayName).join(t('series.comma')) : format.weekday(start);
      return t('series.everyWeeksOn', { every, days });
    }
    case 'MONTHLY': {
      const counted = /^(-?\d)([A-Z]{2})$/.exec(byDay[0] ?? '');
      if (!counted) return t('series.everyMonthsOnDate', { every, date: Number(start.slice(8)) });
      const [, nth, code = ''] = counted;
      return t('series.everyMonthsOn', { every, nth: nth === '-1' ? 'last' : `n${nth}`, day: dayName(code) });
    }
    default:
      return rule;
  }
}
