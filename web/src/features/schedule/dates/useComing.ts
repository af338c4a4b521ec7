import { firstName } from '../../../components/names';
import { useLocale } from '../../../lib/i18n';
import { addMonths } from '../../../lib/time/dates';
import type { Holiday, Staff, Viewer } from '../types';
import type { ComingDate } from './ComingDates';
import type { DateSpan } from './dateSpans';
import type { useDates } from './useDates';

type Asked = {
  spans: readonly DateSpan[];
  holidays: readonly Holiday[];
  from: string;
  dates: ReturnType<typeof useDates>;
  person: Staff;
  viewer: Viewer;
};

/** Exceptions and public holidays from a date on, in order; a holiday on which the person works is only an exception. */
export function useComing({ spans, holidays, from, dates, person, viewer }: Asked): ComingDate[] {
  const { t } = useLocale();
  const isOverruled = (date: string) => spans.some((span) => span.from <= date && date <= span.to);
  const until = addMonths(from, 12);
  const own: ComingDate[] = spans
    .filter((span) => span.to >= from && span.from < until)
    .map((span) => ({
      ...span,
      kind: span.windows.length ? 'special' : 'closed',
      actions: [{ label: t('dates.remove'), danger: true, run: () => dates.remove(span) }],
    }));
  const shared: ComingDate[] = holidays
    .filter((holiday) => holiday.date >= from && !isOverruled(holiday.date))
    .map((holiday) => ({
      kind: 'holiday',
      from: holiday.date,
      to: holiday.date,
      reason: holiday.name,
      windows: [],
      actions: [
        ...(dates.mayWork(holiday)
          ? [{ label: t('dates.works', { name: firstName(person.name) }), run: () => dates.work(holiday) }]
          : []),
        ...(viewer.isManager ? [{ label: t('dates.allWork'), run: () => dates.openForAll(holiday) }] : []),
      ],
    }));
  return [...own, ...shared].sort((a, b) => a.from.localeCompare(b.from));
}
