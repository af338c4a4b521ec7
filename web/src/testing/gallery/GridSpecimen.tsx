import { useMemo, useState } from 'react';
import { faceOf } from '../../components/time-grid/dayFace';
import { createDragStore, type DragState } from '../../components/time-grid/drag/dragStore';
import type { Place, Shade } from '../../components/time-grid/model';
import { TimeGrid } from '../../components/time-grid/TimeGrid';
import { StaffHead } from '../../features/calendar/day/StaffHead';
import { rangeOf } from '../../features/calendar/draw/drawDay';
import { drawDates, type RangeFacts } from '../../features/calendar/draw/drawView';
import { useSecondZone } from '../../features/calendar/grid/useSecondZone';
import { WeekHeads } from '../../features/calendar/week/WeekHeads';
import { weekColumns } from '../../features/calendar/week/weekColumns';
import { faceText } from '../../features/calendar/words';
import { useLocale } from '../../lib/i18n';
import { dateIn, minutesOfDay } from '../../lib/time/instants';

type Props = {
  facts: RangeFacts;
  /** Several people's week instead of a day. */
  week?: readonly string[];
  secondZone?: string;
  /** Read from another calendar, in the column of the second person. */
  busy?: Shade;
  held?: Partial<DragState>;
  draft?: Place;
};
const NOBODY: ReadonlySet<string> = new Set();

/** The time grid as the calendar draws it, without a server behind it. */
export function GridSpecimen({ facts, week, secondZone, busy, held, draft }: Props) {
  const { t, format } = useLocale();
  const { zone, now, dates } = facts;
  const [store] = useState(() => {
    const made = createDragStore();
    if (held) made.setState(held);
    return made;
  });
  const drawn = useMemo(() => drawDates(facts, { t, format }), [facts, t, format]);
  const today = dateIn(now, zone);
  const days = weekColumns(drawn, week ?? facts.staff.map((s) => s.id), today);
  const members = days.flatMap((d) => d.members);
  const shown = week ? days.flatMap((d) => d.columns) : members.map((m) => m.column);
  const columns = busy ? shown.map((c, i) => (i === 1 ? { ...c, shades: [...c.shades, busy] } : c)) : shown;
  const { change } = faceOf(dates[0] ?? today, zone);
  const second = useSecondZone(secondZone ?? null, zone, today);
  const minute = minutesOfDay(now, zone);
  return (
    <TimeGrid
      label="grid"
      help=""
      newText={t('calendar.newAppointment')}
      columns={columns}
      range={rangeOf(members)}
      heads={
        week ? (
          <WeekHeads
            days={days}
            isSeveral
            today={today}
            facts={{ ...facts, view: 'week', date: today }}
            secondZone={null}
            onDay={() => {}}
          />
        ) : (
          members.map((m) => <StaffHead key={m.staff.id} {...m} />)
        )
      }
      now={dates.includes(today) ? { minute, text: format.time(now, zone) } : null}
      repeated={
        change && change.minutes < 0
          ? { start: change.at + change.minutes, end: change.at, label: t('calendar.repeatedHour') }
          : null
      }
      second={second}
      hourText={(at) => faceText(at, format)}
      spanText={(place) => `${faceText(place.start, format)}–${faceText(place.end, format)}`}
      minColumnPx={week ? 62 : 110}
      selectedId={null}
      arrived={NOBODY}
      store={store}
      draft={draft ?? null}
      landing={(_, column) => [column]}
      onOpen={() => {}}
      onDrop={() => {}}
      onStuck={() => {}}
    />
  );
}
