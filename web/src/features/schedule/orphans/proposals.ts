import { plusMinutes } from '../../../lib/time/instants';
import type { Alternative, Orphan } from '../types';
import { type Choices, chosenFor, KEEP } from './refit';

/** The buffers of a service, in minutes. */
export type Buffers = { before: number; after: number };
/** By the id of the service; what is not known has none. */
export type BuffersOf = (serviceId: string) => Buffers;

type Taken = { start: string; end: string; staffIds: readonly string[] };

const takenBy = ({ serviceId }: Orphan, { slot }: Alternative, buffersOf: BuffersOf): Taken => {
  const { before, after } = buffersOf(serviceId);
  return { start: plusMinutes(slot.start, -before), end: plusMinutes(slot.end, after), staffIds: slot.staffIds };
};

const collide = (a: Taken, b: Taken) =>
  Date.parse(a.start) < Date.parse(b.end) &&
  Date.parse(b.start) < Date.parse(a.end) &&
  a.staffIds.some((id) => b.staffIds.includes(id));

/**
 * Chooses for each appointment the alternative that changes least and that none before it has taken: the server proposes for
 * each one by itself, so that two may be offered the same time. Who finds nothing stays.
 */
export function propose(orphans: readonly Orphan[], buffersOf: BuffersOf): Choices {
  const taken: Taken[] = [];
  const choices: Choices = {};
  for (const orphan of orphans) {
    const free = orphan.alternatives.findIndex((each) => {
      const wanted = takenBy(orphan, each, buffersOf);
      return !taken.some((other) => collide(wanted, other));
    });
    const chosen = orphan.alternatives[free];
    if (chosen) taken.push(takenBy(orphan, chosen, buffersOf));
    choices[orphan.appointmentId] = chosen ? String(free) : KEEP;
  }
  return choices;
}

/** The appointments whose chosen times would collide with each other. */
export function clashes(orphans: readonly Orphan[], choices: Choices, buffersOf: BuffersOf): ReadonlySet<string> {
  const wanted = orphans.flatMap((orphan) => {
    const chosen = chosenFor(orphan, choices);
    return chosen ? [{ id: orphan.appointmentId, taken: takenBy(orphan, chosen, buffersOf) }] : [];
  });
  const colliding = wanted.filter((a) => wanted.some((b) => a !== b && collide(a.taken, b.taken)));
  return new Set(colliding.map(({ id }) => id));
}
