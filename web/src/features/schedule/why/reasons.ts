import {
  Ban,
  Building2,
  CalendarOff,
  CalendarX2,
  CircleSlash,
  Clock3,
  Gauge,
  History,
  Hourglass,
  type LucideIcon,
  Palmtree,
  PartyPopper,
  Timer,
  UserCheck,
  Users,
} from 'lucide-react';
import type { MessageId } from '../../../lib/i18n';
import type { TabId } from '../panels';
import type { Reason } from '../types';

type ReasonLook = {
  label: MessageId;
  /** The whole sentence. */
  why: MessageId;
  hue: number;
  icon: LucideIcon;
  /** The tab of the person on which the rule is, or the place of the settings, which managers alone may open. */
  fix?: Fix;
};
export type Fix =
  | { label: MessageId; tab: TabId; settings?: undefined }
  | { label: MessageId; settings: 'services' | 'resources' };

const SERVICE: Fix = { label: 'why.openService', settings: 'services' };

/** In the order in which the engine asks; the first that applies is the reason. */
export const REASONS: Record<Reason, ReasonLook> = {
  past: { label: 'why.past', why: 'why.pastWhy', hue: 260, icon: History },
  min_notice: { label: 'why.notice', why: 'why.noticeWhy', hue: 75, icon: Timer, fix: SERVICE },
  beyond_horizon: { label: 'why.horizon', why: 'why.horizonWhy', hue: 205, icon: Hourglass, fix: SERVICE },
  no_service_hours: {
    label: 'why.hours',
    why: 'why.hoursWhy',
    hue: 260,
    icon: Clock3,
    fix: { label: 'why.openHours', tab: 'hours' },
  },
  holiday: {
    label: 'dates.holiday',
    why: 'why.holidayWhy',
    hue: 25,
    icon: PartyPopper,
    fix: { label: 'why.openDates', tab: 'exceptions' },
  },
  time_off: {
    label: 'avail.timeOff',
    why: 'why.timeOffWhy',
    hue: 305,
    icon: Palmtree,
    fix: { label: 'why.openTimeOff', tab: 'time-off' },
  },
  blocked: {
    label: 'blocks.unnamed',
    why: 'why.blockedWhy',
    hue: 205,
    icon: Ban,
    fix: { label: 'why.openBlocks', tab: 'blocks' },
  },
  booked: { label: 'why.booked', why: 'why.bookedWhy', hue: 262, icon: UserCheck },
  buffer: { label: 'why.buffer', why: 'why.bufferWhy', hue: 125, icon: CalendarOff, fix: SERVICE },
  calendar_conflict: {
    label: 'why.outside',
    why: 'why.outsideWhy',
    hue: 340,
    icon: CalendarX2,
    fix: { label: 'why.openCalendar', tab: 'calendar' },
  },
  resource_unavailable: {
    label: 'why.resource',
    why: 'why.resourceWhy',
    hue: 45,
    icon: Building2,
    fix: { label: 'why.openResources', settings: 'resources' },
  },
  limit_reached: { label: 'why.limit', why: 'why.limitWhy', hue: 15, icon: Gauge, fix: SERVICE },
  held: { label: 'why.held', why: 'why.heldWhy', hue: 95, icon: CircleSlash },
  full: { label: 'why.full', why: 'why.fullWhy', hue: 285, icon: Users, fix: SERVICE },
};

export const REASON_ORDER = Object.keys(REASONS) as Reason[];
const QUIET: readonly Reason[] = ['past', 'no_service_hours'];

/** Offered is solid, closed is hatched as in the calendar, everything else has a hue. */
export function reasonClass(reason: Reason | null): string {
  if (reason === null) return 'bg-accent text-on-accent';
  return QUIET.includes(reason) ? 'hatch text-ink-2 shadow-[inset_0_0_0_1px_var(--c-line)]' : 'ev';
}
