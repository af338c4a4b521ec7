import { type components, Problem } from '../../../api';
import type { MessageId } from '../../../lib/i18n';
import { isReason, type Reason } from './reasons';

type Alternative = components['schemas']['Alternative'];

/** What became of a move that the server did not make. */
export type Refusal =
  | { kind: 'no-room'; reason: Reason; alternatives: readonly Alternative[] }
  | { kind: 'series'; count: number; reason: Reason | null }
  | { kind: 'said'; text: MessageId; detail: MessageId }
  /** No answer: it may have been made. */
  | { kind: 'unknown' };

const said = (text: MessageId, detail: MessageId = 'move.nothingChanged'): Refusal => ({ kind: 'said', text, detail });

/** Reads a refusal; whatever is not one of the server's own is treated as no answer at all. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Problem)) return { kind: 'unknown' };
  const { reason, alternatives, conflicts } = error.body;
  switch (error.kind) {
    case 'slot-taken':
    case 'not-bookable':
      return {
        kind: 'no-room',
        reason: isReason(reason) ? reason : 'booked',
        alternatives: Array.isArray(alternatives) ? (alternatives as Alternative[]) : [],
      };
    case 'series-taken': {
      const all = Array.isArray(conflicts) ? (conflicts as { reason?: unknown }[]) : [];
      const first = all[0]?.reason;
      return { kind: 'series', count: all.length, reason: isReason(first) ? first : null };
    }
    case 'stale-version':
      return said('move.stale', 'move.staleDetail');
    case 'not-changeable':
      return said('move.notChangeable');
    case 'not-found':
      return said('move.notFound');
    case 'forbidden':
      return said('move.notYours');
    default:
      return error.status >= 500 ? { kind: 'unknown' } : said('move.refused');
  }
}
