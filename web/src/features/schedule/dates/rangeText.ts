import type { Formats, Translate } from '../../../lib/i18n';
import { yearOf } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';

/** "Fri, 20 Nov" or "20 November – 3 December"; with the year where it is not this one. */
export function rangeText(from: string, to: string, format: Formats, t: Translate): string {
  const year = yearOf(todayIn('UTC'));
  const day = (iso: string) => (yearOf(iso) === year ? format.dayMonth(iso) : `${format.dayMonth(iso)} ${yearOf(iso)}`);
  if (from !== to)
    return t('dates.range', { from: yearOf(from) === yearOf(to) ? format.dayMonth(from) : day(from), to: day(to) });
  return yearOf(from) === year ? format.shortDate(from) : `${format.shortDate(from)} ${yearOf(from)}`;
}
