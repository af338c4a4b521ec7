import { useMemo } from 'react';
import { useLocale } from '../../../lib/i18n';
import { type DrawnStaff, rangeOf } from '../draw/drawDay';
import type { Filters } from '../filter/filters';
import { CalendarGrid } from '../grid/CalendarGrid';
import { filtered } from '../grid/filtered';
import type { ViewFacts } from '../shell/useFacts';
import { StaffHead } from './StaffHead';

type Props = {
  facts: ViewFacts;
  /** Everybody, and those of them who are shown. */
  drawn: readonly DrawnStaff[];
  shown: readonly DrawnStaff[];
  filters: Filters;
  secondZone: string | null;
  openId: string | null;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** One day, a column per staff member. */
export function DayGrid({ facts, drawn, shown, filters, ...rest }: Props) {
  const { t } = useLocale();
  const all = useMemo(() => drawn.map((d) => d.column), [drawn]);
  const columns = useMemo(
    () =>
      filtered(
        shown.map((d) => d.column),
        facts.appointments,
        filters,
      ),
    [shown, facts.appointments, filters],
  );
  const range = useMemo(() => rangeOf(shown), [shown]);
  return (
    <CalendarGrid
      {...rest}
      facts={facts}
      all={all}
      columns={columns}
      range={range}
      label={t('calendar.dayGrid')}
      heads={shown.map((d) => <StaffHead key={d.staff.id} {...d} />)}
    />
  );
}
