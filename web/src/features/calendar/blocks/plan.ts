import type { components } from '../../../api';
import { addDays, addMonths, daysBetween, weekday } from '../../../lib/time/dates';
import { dateIn, instantAt, isBefore, minutesOfDay } from '../../../lib/time/instants';
import type { DialogRequests } from '../dialogs/requests';
import { rruleOf } from '../series/rule';

export type BlockView = components['schemas']['BlockView'];
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
  /** The block that is changed; null: a new one. */
  block: BlockView | null;
};

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
    block: null,
  };
}

/** A block that is there, as a plan to change it. Its rule stays as it is. */
export function planFor(block: BlockView, staffId: string, zone: string): BlockPlan {
  const times = { start: block.start, end: block.end, staffIds: [staffId], kind: 'block' as const };
  return { ...planOf(times, zone), reason: block.reason, block };
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
function laterDates({ block, allDay, start, end }: BlockPlan, zone: string): number {
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
