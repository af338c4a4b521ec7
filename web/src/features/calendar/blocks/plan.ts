import type { components } from '../../../api';
import { addDays, addMonths, daysBetween, weekday } from '../../../lib/time/dates';
import { dateIn, instantAt, isBefore, minutesOfDay, todayIn } from '../../../lib/time/instants';
import type { DialogRequests, SeriesScope } from '../dialogs/requests';
import { rruleOf } from '../series/rule';

export type BlockView = components['schemas']['BlockView'];
export type TimeOffView = components['schemas']['TimeOffView'];
type Repeat = 'none' | 'DAILY' | 'WEEKLY';

/** Time that is to be kept free, as the form has it: local dates and minutes of the wall clock. */
export type BlockPlan = {
  kind: 'block' | 'time_off';
  staffIds: readonly string[];
  from: string;
  /** Of time off: the last date, included. */
  to: string;
  allDay: boolean;
  start: number;
  end: number;
  repeat: Repeat;
  until: string;
  reason: string;
  /** OKLCH degrees of a block; null: the usual one. */
  hue: number | null;
  /** What is changed; null: something new. */
  kept: Kept | null;
};

/** What stands in the calendar already; of a block that returns the part that is meant, counted from a date. */
export type Kept =
  | { kind: 'block'; block: BlockView; occurrence: string | null; scope: SeriesScope }
  | { kind: 'time_off'; off: TimeOffView };

const MONTHS_AHEAD = 3;
/** The longest reason that the server takes. */
export const REASON_LIMIT = 200;

/** The first plan for what was pressed on the grid. */
export function planOf(request: DialogRequests['block'], zone: string): BlockPlan {
  const from = dateIn(request.start, zone);
  return {
    kind: request.kind,
    staffIds: request.staffIds,
    from,
    to: from,
    allDay: request.kind === 'time_off',
    start: minutesOfDay(request.start, zone),
    end: minutesOfDay(request.end, zone),
    repeat: 'none',
    until: addMonths(from, MONTHS_AHEAD),
    reason: '',
    hue: null,
    kept: null,
  };
}

/** A block that is there, as a plan to change it. Its rule stays as it is; of one that returns first the date is meant that was pressed. */
export function planFor(block: BlockView, staffId: string, zone: string, occurrence: string | null = null): BlockPlan {
  const times = { start: block.start, end: block.end, staffIds: [staffId], kind: 'block' as const };
  const on = block.rule ? occurrence : null;
  const kept: Kept = { kind: 'block', block, occurrence: on, scope: on ? 'this' : 'all' };
  const plan = { ...planOf(times, zone), reason: block.reason, hue: block.hue ?? null, kept };
  return on ? { ...plan, from: on, to: on } : plan;
}

/** Time off that is there, as a plan to change it. */
export function planForTimeOff(off: TimeOffView, staffId: string, zone: string): BlockPlan {
  const { firstDate, lastDate } = off;
  const start = off.start ?? instantAt(firstDate ?? todayIn(zone), 0, zone);
  const end = off.end ?? start;
  const plan = planOf({ start, end, staffIds: [staffId], kind: 'time_off' }, zone);
  const to = lastDate ?? firstDate ?? dateIn(end, zone);
  return { ...plan, to, allDay: Boolean(firstDate), reason: off.reason, kept: { kind: 'time_off', off } };
}

/** The same plan for more or fewer occurrences of the block: it begins where the first of them does. */
export function withScope(plan: BlockPlan, scope: SeriesScope, zone: string): BlockPlan {
  const { kept } = plan;
  if (kept?.kind !== 'block' || !kept.occurrence) return plan;
  const from = scope === 'all' ? dateIn(kept.block.start, zone) : kept.occurrence;
  return { ...plan, from, to: from, kept: { ...kept, scope } };
}

/** Whether a plan makes sense: somebody is meant, and it does not end before it begins. */
export function isSound(plan: BlockPlan, zone: string): boolean {
  if (plan.staffIds.length === 0) return false;
  if (plan.kind === 'time_off' && plan.allDay) return plan.to >= plan.from;
  const { start, end } = spanOf(plan, zone);
  return isBefore(start, end);
}

/** The first stretch of a plan, as instants. */
export function spanOf(plan: BlockPlan, zone: string) {
  const last = plan.kind === 'time_off' ? plan.to : addDays(plan.from, laterDates(plan, zone));
  if (plan.allDay) return { start: instantAt(plan.from, 0, zone), end: instantAt(nextDate(last), 0, zone) };
  return { start: instantAt(plan.from, plan.start, zone), end: instantAt(last, plan.end, zone) };
}

/** How many dates later a block ends that is changed: as many as before, as long as its times are what they were. */
function laterDates({ kept, allDay, start, end }: BlockPlan, zone: string): number {
  const block = kept?.kind === 'block' ? kept.block : null;
  if (!block || allDay || start !== minutesOfDay(block.start, zone) || end !== minutesOfDay(block.end, zone)) return 0;
  return daysBetween(dateIn(block.start, zone), dateIn(block.end, zone));
}

const nextDate = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

/** The rule by which a new block returns. */
export function ruleOf({ repeat, from, until }: BlockPlan, zone: string): string | null {
  if (repeat === 'none') return null;
  const end = { kind: 'until' as const, date: until };
  return rruleOf({ freq: repeat, every: 1, days: [weekday(from)], monthlyBy: 'date', end }, from, zone);
}
