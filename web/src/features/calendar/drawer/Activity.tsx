import { useQuery } from '@tanstack/react-query';
import {
  CalendarClock,
  CalendarPlus,
  CalendarX,
  CircleCheck,
  DoorOpen,
  type LucideIcon,
  NotebookPen,
  Replace,
  Timer,
  TimerOff,
  TimerReset,
  UserMinus,
  UserPen,
  UserPlus,
} from 'lucide-react';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { activityOf } from '../queries';
import type { Activity as Entry } from '../types';

const ICONS: Record<Entry['action'], LucideIcon> = {
  BOOKED: CalendarPlus,
  JOINED: UserPlus,
  CANCELLED: CalendarX,
  ATTENDEE_CANCELLED: UserMinus,
  HELD: Timer,
  RELEASED: TimerReset,
  EXPIRED: TimerOff,
  MOVED: CalendarClock,
  RESIZED: CalendarClock,
  RESCHEDULED: CalendarClock,
  REASSIGNED: UserPen,
  UNITS_CHANGED: DoorOpen,
  SERVICE_CHANGED: Replace,
  NOTES_CHANGED: NotebookPen,
  STATUS_CHANGED: CircleCheck,
};

/** What happened to the appointment, newest first: what, why, who, when. */
export function Activity({ id, zone }: { id: string; zone: string }) {
  const { t } = useLocale();
  const { data, isError } = useQuery(activityOf(id));
  return (
    <section aria-labelledby="activity" className="pt-5">
      <h3 id="activity" className="micro mb-3">
        {t('drawer.activity')}
      </h3>
      {!data && isError && <Notice tone="warn">{t('drawer.activityFailed')}</Notice>}
      {!data && !isError && <span className="skeleton block h-8" />}
      <ol className="m-0 list-none p-0">
        {data?.map((entry) => (
          <ActivityEntry key={entry.id} entry={entry} zone={zone} />
        ))}
      </ol>
    </section>
  );
}

function ActivityEntry({ entry, zone }: { entry: Entry; zone: string }) {
  const { t, format } = useLocale();
  const Icon = ICONS[entry.action];
  const who = entry.actor.name || t(`drawer.actor.${entry.actor.kind}`);
  return (
    <li className="group relative flex gap-3 pb-5 last:pb-0">
      <span aria-hidden="true" className="absolute start-[13px] top-7 bottom-0 w-px bg-line group-last:hidden" />
      <span className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-ink-2">
        <Icon size={14} aria-hidden="true" />
      </span>
      <div className="min-w-0 flex-1 pt-0.5 text-sm">
        <p className="font-medium">{t(`drawer.activity.${entry.action}`)}</p>
        {entry.reason && (
          <p dir="auto" className="own-script break-words text-ink-2">
            {entry.reason}
          </p>
        )}
        <p className="text-xs text-ink-3">
          <bdi>{who}</bdi> ·{' '}
          <time dateTime={entry.at} className="tnum">
            {format.shortDate(dateIn(entry.at, zone))} {format.time(entry.at, zone)}
          </time>
        </p>
      </div>
    </li>
  );
}
