import { useMemo } from 'react';
import { TimeGrid } from '../../../components/time-grid/TimeGrid';
import { clockChange } from '../../../components/time-grid/wallClock';
import { useLocale } from '../../../lib/i18n';
import { dateIn, minutesOfDay } from '../../../lib/time/instants';
import { type DrawnStaff, rangeOf } from '../draw/drawDay';
import { faceText } from '../words';
import { StaffHead } from './StaffHead';

type Props = {
  drawn: readonly DrawnStaff[];
  date: string;
  zone: string;
  now: string;
  openId: string | null;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** One day, a column per staff member. */
export function DayGrid({ drawn, date, zone, now, openId, arrived, onOpen }: Props) {
  const { t, format } = useLocale();
  const columns = useMemo(() => drawn.map((d) => d.column), [drawn]);
  const range = rangeOf(drawn);
  const minute = minutesOfDay(now, zone);
  const isShown = dateIn(now, zone) === date && minute >= range.start && minute <= range.end;
  const change = clockChange(Temporal.PlainDate.from(date), zone);
  const repeated =
    change && change.minutes < 0
      ? { start: change.at + change.minutes, end: change.at, label: t('calendar.repeatedHour') }
      : null;
  return (
    <TimeGrid
      label={t('calendar.dayGrid')}
      help={t('calendar.gridHelp')}
      columns={columns}
      range={range}
      heads={drawn.map((d) => <StaffHead key={d.staff.id} {...d} />)}
      now={isShown ? { minute, text: format.time(now, zone) } : null}
      repeated={repeated}
      hourText={(at) => faceText(at, format)}
      selectedId={openId}
      arrived={arrived}
      onOpen={onOpen}
    />
  );
}
