import type { components } from '../../../api';
import { firstHit, type Hit } from '../../../components/time-grid/conflict';
import type { Drag, Verdict } from '../../../components/time-grid/drag/dragStore';
import type { GridColumn, Span } from '../../../components/time-grid/model';
import { instantAt, isBefore } from '../../../lib/time/instants';
import { columnOf, type Words } from '../draw/facts';
import type { ViewFacts } from '../shell/useFacts';
import { mayFill } from '../viewer';
import { faceText } from '../words';
import { isWaivable, REASONS, type Reason, reasonOf } from './reasons';

/** A verdict with what it allows. */
export type Judged = Verdict & {
  /** Stands in the way of the rules only; the front desk may overrule it with a reason. */
  canOverrule: boolean;
};
type Answer = components['schemas']['CheckView'];

/** What a judge looks at: every column with everything in it, also what the filters hide. */
export type Bench = { facts: ViewFacts; columns: readonly GridColumn[]; words: Words };

export const FREE: Judged = { isPossible: true, reason: '', conflict: null, canOverrule: false };
const refused = (reason: string, canOverrule: boolean, conflict: Judged['conflict'] = null): Judged => ({
  isPossible: false,
  reason,
  conflict,
  canOverrule,
});

/** What the screen says about a drag, at once and without the server. */
export function judgeByEye(drag: Drag, bench: Bench): Judged {
  const { facts, columns, words } = bench;
  const { t, format } = words;
  const { staffId, date } = columnOf(drag.at.column);
  const name = nameOf(bench, staffId);
  if (!mayFill(facts.viewer, staffId)) return refused(t('move.notYours'), false);
  const appointment = facts.appointments.find((a) => a.id === drag.event?.id);
  const service = appointment && facts.services.get(appointment.serviceId);
  if (service && !appointment.staffIds.includes(staffId) && !service.staffIds.includes(staffId))
    return refused(t('move.doesNotGive', { name, service: service.name }), false);
  if (
    isBefore(instantAt(date, Math.min(drag.at.start, 1439), facts.zone), facts.now) &&
    drag.at.start !== drag.from.start
  )
    return refused(t('move.past'), true);
  const hit = hitOf(drag, columns);
  if (!hit) return FREE;
  const conflict = { column: drag.at.column, start: hit.start, end: hit.end };
  const timed = (span: Span) => `${faceText(span.start, format)}–${faceText(span.end, format)}`;
  return refused(describe(hit, name, timed(hit), words), isWaivable(reasonOf(hit)), conflict);
}

/** What the server says, told with what is on screen. */
export function judgeByAnswer(answer: Answer, drag: Drag, bench: Bench): Judged {
  if (answer.possible || !answer.reason) return FREE;
  const eye = judgeByEye(drag, bench);
  const hit = hitOf(drag, bench.columns);
  const seen = hit && reasonOf(hit) === answer.reason;
  if (seen) return { ...eye, isPossible: false, canOverrule: answer.overridable };
  return refused(
    reasonText(answer.reason, nameOf(bench, columnOf(drag.at.column).staffId), bench.words),
    answer.overridable,
  );
}

/** A reason in a sentence. `name` is the first name of whose time it is. */
export const reasonText = (reason: Reason, name: string, { t }: Words): string => t(REASONS[reason], { name });

export const nameOf = ({ facts }: Pick<Bench, 'facts'>, staffId: string): string =>
  facts.staff.find((s) => s.id === staffId)?.name.split(' ')[0] ?? '';

function hitOf(drag: Drag, columns: readonly GridColumn[]): Hit | null {
  const column = columns.find((c) => c.key === drag.at.column);
  const { before = 0, after = 0, id = null } = drag.event ?? {};
  return column ? firstHit(column, { ...drag.at, before, after }, id) : null;
}

function describe(hit: Hit, name: string, times: string, { t }: Words): string {
  switch (hit.kind) {
    case 'booked':
      return t('move.hasBooked', { name, what: hit.event.title, times });
    case 'buffer':
      return t('move.tooClose', { what: hit.event.title, times: `${hit.event.times.start}–${hit.event.times.end}` });
    case 'closed':
      return hit.shade.label || t('move.noServiceHours', { name });
    case 'gap':
    case 'holiday':
    case 'time_off':
      return hit.shade.label;
    case 'break':
    case 'block':
    case 'busy':
      return `${hit.shade.label} ${hit.shade.times}`;
  }
}
