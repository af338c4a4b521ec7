import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../queries';
import type { Appointment } from '../types';
import { applyTold, newer, show } from './apply';
import { hold, journalOf, letGoOf } from './journal';

/** Shows an appointment where somebody here wants it, whatever is read or told of it, until `reveal`. */
export async function pretend(client: QueryClient, shown: Appointment): Promise<void> {
  const { id } = shown;
  const { pretended } = journalOf(client);
  const known = pretended.get(id);
  const truth = known?.truth ?? knownRow(client, id) ?? shown;
  pretended.set(id, { shown, truth, wishes: (known?.wishes ?? 0) + 1 });
  hold(client, id);
  await client.cancelQueries({ queryKey: keys.ranges });
  // the server may have answered by then
  if (pretended.get(id)?.shown === shown) show(client, shown);
}

/** Shows an appointment as it really is by now, by the server's answer where there is one. */
export function reveal(client: QueryClient, id: string, answer: Appointment | null): void {
  const { pretended } = journalOf(client);
  const pretence = pretended.get(id);
  const told = letGoOf(client, id);
  if (!pretence) return;
  if (answer) pretence.truth = newer(pretence.truth, answer);
  pretence.wishes--;
  if (pretence.wishes > 0) return;
  pretended.delete(id);
  show(client, pretence.truth);
  if (told) applyTold(client, [told]);
}

/** The row of an appointment that is on screen, or was. */
function knownRow(client: QueryClient, id: string): Appointment | undefined {
  for (const [, list] of client.getQueriesData<Appointment[]>({ queryKey: keys.ranges })) {
    const found = list?.find((a) => a.id === id);
    if (found) return found;
  }
  return undefined;
}
