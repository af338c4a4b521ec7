import type { Problem } from '../../../api';
import type { Refusal } from './session';

/** The refusal in an answer; undefined when the problem is another one. */
export function refusalIn(problem: Problem, during: Refusal['while'], start: string): Refusal | undefined {
  if (problem.kind !== 'slot-taken' && problem.kind !== 'not-bookable') return;
  const { reason = 'booked', alternatives = [], freeUnits } = problem.body as Partial<Refusal>;
  return { while: during, start, kind: problem.kind, reason, alternatives, freeUnits: freeUnits ?? [] };
}
