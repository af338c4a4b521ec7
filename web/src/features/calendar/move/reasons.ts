import type { components } from '../../../api';
import type { Hit } from '../../../components/time-grid/conflict';
import type { MessageId } from '../../../lib/i18n';

/** Why a time is not to be had, in the words of the API. */
export type Reason = components['schemas']['Reason'];

/** Each reason in a sentence without particulars. */
export const REASONS: Record<Reason, MessageId> = {
  past: 'move.past',
  min_notice: 'move.minNotice',
  beyond_horizon: 'move.beyondHorizon',
  no_service_hours: 'move.noServiceHours',
  holiday: 'move.holiday',
  time_off: 'move.timeOff',
  blocked: 'move.blocked',
  booked: 'move.booked',
  buffer: 'move.buffer',
  calendar_conflict: 'move.calendarConflict',
  resource_unavailable: 'move.resourceUnavailable',
  limit_reached: 'move.limitReached',
  held: 'move.held',
  full: 'move.full',
};

/** Those that the front desk may overrule with a reason. */
const WAIVABLE: ReadonlySet<Reason> = new Set<Reason>([
  'past',
  'min_notice',
  'beyond_horizon',
  'no_service_hours',
  'holiday',
  'limit_reached',
]);
export const isWaivable = (reason: Reason) => WAIVABLE.has(reason);

const BY_HIT: Record<Hit['kind'], Reason> = {
  gap: 'no_service_hours',
  closed: 'no_service_hours',
  break: 'no_service_hours',
  holiday: 'holiday',
  time_off: 'time_off',
  block: 'blocked',
  busy: 'calendar_conflict',
  booked: 'booked',
  buffer: 'buffer',
};

/** What the server will most likely call something that stands in the way on screen. */
export const reasonOf = (hit: Hit): Reason => BY_HIT[hit.kind];

export const isReason = (text: unknown): text is Reason => typeof text === 'string' && text in REASONS;
