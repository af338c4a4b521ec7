import type { QueryClient } from '@tanstack/react-query';
import { appointmentById, type DateRange, keys } from '../queries';
import type { Appointment } from '../types';
import { journalOf, note } from './journal';
import { boundsOf, faceText, type Told, tell } from './rows';

/** An appointment that somebody may want to look at. */
export type Seen = { row: Appointment; kind: 'arrived' | 'changed' };

/** Puts what was told into everything that shows it; what somebody here holds waits. Gives back what looks other than before. */
export function applyTold(client: QueryClient, told: readonly Told[]): Seen[] {
  const journal = journalOf(client);
  for (const each of told) note(journal, each);
  const free = told.filter((each) => {
    const entry = journal.held.get(each.id);
    if (entry) entry.told = each;
    return !entry;
  });
  const before = new Map<string, Appointment>();
  for (const [, list] of client.getQueriesData<Appointment[]>({ queryKey: keys.ranges }))
    for (const a of list ?? []) before.set(a.id, a);
  put(client, free);
  for (const { id, row } of free) {
    if (row) client.setQueryData(appointmentById(id).queryKey, (known) => (known ? newer(known, row) : undefined));
    else void client.invalidateQueries({ queryKey: appointmentById(id).queryKey });
    void client.invalidateQueries({ queryKey: [...keys.activity, id] });
  }
  return free.flatMap(({ id, row }): Seen[] => {
    if (!row) return [];
    const old = before.get(id);
    if (old && (old.version > row.version || faceText(old) === faceText(row))) return [];
    return [{ row, kind: old ? 'changed' : 'arrived' }];
  });
}

/** Puts an appointment as it is now into every list that shows its time, and takes it off the others. */
export const show = (client: QueryClient, row: Appointment): void => put(client, [{ id: row.id, row }]);

export const newer = (a: Appointment, b: Appointment): Appointment => (b.version >= a.version ? b : a);

function put(client: QueryClient, told: readonly Told[]): void {
  if (told.length === 0) return;
  for (const [queryKey, list] of client.getQueriesData<Appointment[]>({ queryKey: keys.ranges })) {
    if (!list) continue;
    const [range, zone] = queryKey.slice(keys.ranges.length) as [DateRange, string];
    const now = tell(list, told, boundsOf(range, zone));
    if (now !== list) client.setQueryData(queryKey, [...now]);
    // what it was called off as is not told
    if (range.withGone && told.some(({ id, row }) => !row && list.some((a) => a.id === id)))
      void client.invalidateQueries({ queryKey, exact: true });
  }
}
