import { Avatar } from '../../../components/Avatar';
import { LoadBar } from '../../../components/LoadBar';
import { faceOf } from '../../../components/time-grid/dayFace';
import { useLocale } from '../../../lib/i18n';
import type { DrawnStaff } from '../draw/drawDay';
import type { ViewFacts } from '../shell/useFacts';
import { ClockChip } from './ClockChip';
import type { WeekDay } from './weekColumns';

type Props = {
  days: readonly WeekDay[];
  isSeveral: boolean;
  today: string;
  facts: ViewFacts;
  secondZone: string | null;
  onDay(date: string): void;
};

/** A cell per day; with several people a second row says whose sub-column it is. */
export function WeekHeads({ days, isSeveral, ...rest }: Props) {
  return (
    <>
      {days.map((day) => (
        <DayHead key={day.date} day={day} isSeveral={isSeveral} {...rest} />
      ))}
      {isSeveral &&
        days.flatMap((day) =>
          day.members.map((member, i) => (
            <PersonHead key={member.column.key} member={member} isFirst={i === 0} isCollapsed={day.isCollapsed} />
          )),
        )}
    </>
  );
}

type DayProps = Omit<Props, 'days'> & { day: WeekDay };

function DayHead({ day, isSeveral, today, facts, secondZone, onDay }: DayProps) {
  const { format } = useLocale();
  const { date, members, isCollapsed } = day;
  const isToday = date === today;
  const count = new Set(members.flatMap((m) => m.column.events.filter((e) => e.occupies).map((e) => e.id))).size;
  const moved = [facts.zone, ...(secondZone ? [secondZone] : [])].find((zone) => faceOf(date, zone).change);
  const [only] = members.length === 1 ? members : [];
  return (
    <div
      className={`@container relative flex min-w-0 items-center border-s border-line px-2.5 ${isSeveral ? 'h-10' : 'h-14'} ${isCollapsed ? 'justify-center !px-0' : ''}`}
      style={{ gridColumn: `span ${members.length}` }}
    >
      <h2 className="contents">
        <button
          type="button"
          onClick={() => onDay(date)}
          aria-label={format.weekdayDate(date)}
          aria-current={isToday ? 'date' : undefined}
          className={`-ms-1 flex items-center gap-1.5 rounded-md px-1 py-0.5 hover:bg-sunken ${isCollapsed ? 'ms-0 flex-col !gap-0' : ''}`}
        >
          <span
            className={`${isToday ? 'font-semibold text-accent-ink' : 'text-ink-3'} ${isCollapsed ? 'text-2xs' : 'text-xs'}`}
          >
            {format.shortWeekday(date)}
          </span>
          <span
            className={`tnum grid place-items-center rounded-full font-semibold ${isToday ? 'bg-accent px-1 text-on-accent' : ''} ${isCollapsed ? 'h-4 text-xs text-ink-3' : 'h-7 min-w-7 text-base'}`}
          >
            {format.dayNumber(date)}
          </span>
        </button>
      </h2>
      {!isCollapsed && (
        <span className="ms-auto flex min-w-0 flex-col items-end gap-1 ps-1.5">
          {moved ? (
            <ClockChip date={date} zone={moved} />
          ) : (
            <>
              {count > 0 && <span className="tnum text-2xs text-ink-3">{format.number(count)}</span>}
              {only?.loadPercent ? <LoadBar percent={only.loadPercent} className="w-8 @max-[112px]:w-3.5" /> : null}
            </>
          )}
        </span>
      )}
    </div>
  );
}

type PersonProps = { member: DrawnStaff; isFirst: boolean; isCollapsed: boolean };

function PersonHead({ member: { staff, isOnShift }, isFirst, isCollapsed }: PersonProps) {
  const line = isFirst ? 'border-s-line' : 'border-s-line-soft';
  return (
    <div className={`flex h-8 min-w-0 items-center gap-1.5 border-s border-t border-t-line-soft px-1.5 ${line}`}>
      {!isCollapsed && (
        <>
          {isOnShift && <Avatar name={staff.name} hue={staff.hue} size={18} />}
          <span
            dir="auto"
            title={staff.name}
            className={`own-script min-w-0 flex-1 truncate text-2xs font-medium ${isOnShift ? '' : 'text-ink-3'}`}
          >
            {staff.name.split(' ')[0]}
          </span>
        </>
      )}
    </div>
  );
}
