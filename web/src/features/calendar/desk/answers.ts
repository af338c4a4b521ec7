import { type components, Problem } from '../../../api';
import type { MessageId } from '../../../lib/i18n';
import { isReason, type Reason } from '../move/reasons';

export type Alternative = components['schemas']['Alternative'];

/** Why the server did not do something: for want of room, or for another reason that is said in a sentence. */
export type Answered =
  | { kind: 'no-room'; reason: Reason; alternatives: readonly Alternative[] }
  | { kind: 'said'; text: MessageId };

const SAID: Record<string, MessageId> = {
  'stale-version': 'desk.stale',
  forbidden: 'desk.forbidden',
  'not-found': 'desk.notFound',
  'not-changeable': 'desk.notChangeable',
  'not-cancellable': 'desk.notChangeable',
  'not-possible': 'desk.notPossible',
  'already-booked': 'desk.alreadyBooked',
  'invalid-request': 'desk.invalid',
  'unreadable-body': 'desk.invalid',
  unprocessable: 'desk.invalid',
};

/** Reads what came instead of the wanted answer. */
export function answered(error: unknown): Answered {
  if (!(error instanceof Problem)) return { kind: 'said', text: 'desk.noAnswer' };
  const { reason, alternatives } = error.body;
  if (error.kind === 'slot-taken' || error.kind === 'not-bookable')
    return {
      kind: 'no-room',
      reason: isReason(reason) ? reason : 'booked',
      alternatives: Array.isArray(alternatives) ? (alternatives as Alternative[]) : [],
    };
  return { kind: 'said', text: SAID[error.kind] ?? (error.status >= 500 ? 'desk.noAnswer' : 'desk.refused') };
}
