import { useMemo } from 'react';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { PhoneDay } from '../agenda/PhoneDay';
import { rangeOf } from '../draw/drawDay';
import { passes } from '../filter/filters';
import { CalendarGrid } from '../grid/CalendarGrid';
import { filtered } from '../grid/filtered';
import { useWeekStaff } from '../shell/useWeekStaff';
import type { ViewProps } from '../shell/ViewSwitch';
import { WeekHeads } from './WeekHeads';
import { weekColumns } from './weekColumns';

/** Narrower than this a name is no longer read. */
const ONE_PX = 96;
const SEVERAL_PX = 62;

/** Seven days; each has one column, or a sub-column for each of up to three people. */
export function WeekView({ facts, drawn, address, arrived, onOpen }: ViewProps) {
  const { t } = useLocale();
  const phone = usePhone();
  const today = dateIn(facts.now, facts.zone);
  const { filters } = address;
  const ids = useWeekStaff(facts, address);
  const days = useMemo(() => weekColumns(drawn, ids, today), [drawn, ids, today]);
  const members = useMemo(() => days.flatMap((d) => d.members), [days]);
  const all = useMemo(() => [...drawn.values()].flat().map((d) => d.column), [drawn]);
  const columns = useMemo(
    () =>
      filtered(
        days.flatMap((d) => d.columns),
        facts.appointments,
        filters,
      ),
    [days, facts.appointments, filters],
  );
  const range = useMemo(() => rangeOf(members), [members]);
  if (phone) {
    const shown = facts.appointments.filter((a) => passes(filters, a));
    return (
      <PhoneDay
        drawn={drawn.get(facts.date) ?? []}
        only={ids[0] ?? null}
        facts={facts}
        date={facts.date}
        appointments={shown}
        arrived={arrived}
        onOnly={(id) => address.compare([id])}
        onOpen={onOpen}
      />
    );
  }
  const isSeveral = ids.length > 1;
  return (
    <CalendarGrid
      facts={facts}
      all={all}
      columns={columns}
      range={range}
      label={t('calendar.weekGrid')}
      minColumnPx={isSeveral ? SEVERAL_PX : ONE_PX}
      heads={
        <WeekHeads
          days={days}
          isSeveral={isSeveral}
          today={today}
          facts={facts}
          secondZone={address.secondZone}
          onDay={(date) => address.show('day', date)}
        />
      }
      secondZone={address.secondZone}
      openId={address.openId}
      arrived={arrived}
      onOpen={onOpen}
    />
  );
}
