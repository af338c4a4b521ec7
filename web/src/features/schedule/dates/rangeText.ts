import type { Formats } from '../../../lib/i18n';
import { yearOf } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';

/** "Fri 20 Nov" or "8–10 December"; with the year where it is not this one. */
export function rangeText(from: string, to: string, format: Formats): string {
  const year = yearOf(todayIn('UTC'));
  if (from !== to) return format.dateRange(from, to, year);
  return yearOf(from) === year ? format.shortDate(from) : `${format.shortDate(from)} ${yearOf(from)}`;
}
