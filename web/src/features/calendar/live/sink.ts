import type { QueryClient } from '@tanstack/react-query';
import type { components } from '../../../api';
import type { Change } from '../../../api/live/feed';
import { addDays } from '../../../lib/time/dates';
import { type DateRange, keys } from '../queries';
import type { Appointment } from '../types';
import { applyTold, type Seen } from './apply';
import { journalOf } from './journal';
import type { Told } from './rows';

type Affected = components['schemas']['AffectedTime'];

/** So long what is to be read again is collected: an import changes many hours at once. */
const COLLECT_MS = 250;

/**
 * Takes in what is told of a business and puts it on screen: appointments once per frame, straight into what is shown; of
 * hours and absences what is shown is read again. `onSeen` hears what looks other than before.
 */
export function openSink(client: QueryClient, onSeen: (seen: readonly Seen[]) => void) {
  const journal = journalOf(client);
  const told = new Map<string, Told>();
  const affected: Affected[] = [];
  let frame = 0;
  let timer = 0;

  const flush = () => {
    frame = 0;
    if (journal.isStill) return;
    const all = [...journal.waited.splice(0), ...told.values()];
    told.clear();
    if (all.length === 0) return;
    const seen = applyTold(client, all);
    if (seen.length > 0) onSeen(seen);
    collect();
  };
  const soon = () => {
    frame ||= document.hidden ? window.setTimeout(flush, COLLECT_MS) : requestAnimationFrame(flush);
  };
  const collect = () => {
    timer ||= window.setTimeout(readAgain, COLLECT_MS);
  };
  const readAgain = () => {
    timer = 0;
    const times = affected.splice(0);
    // what could be moved where is another question by now
    void client.invalidateQueries({ queryKey: keys.checks });
    if (times.length === 0) return;
    void client.invalidateQueries({
      queryKey: keys.schedule,
      predicate: ({ queryKey }) => times.some((time) => concerns(time, queryKey.slice(keys.schedule.length))),
    });
  };

  journal.onRest = soon;
  return {
    hear: ({ type, data }: Change) => {
      switch (type) {
        case 'appointment.created':
        case 'appointment.updated': {
          const row = data as Appointment;
          told.delete(row.id);
          told.set(row.id, { id: row.id, row });
          return soon();
        }
        case 'appointment.deleted': {
          const { id } = data as { id: string };
          told.delete(id);
          told.set(id, { id, row: null });
          return soon();
        }
        case 'time-off.changed':
        case 'availability.changed':
          affected.push(data as Affected);
          return collect();
        case 'sync.changed':
          // how connected calendars are is shown nowhere on this page
          return;
      }
    },
    /** Reads everything again that may lack something, also what is being read for the first time at the moment. */
    afresh: async () => {
      const read = [keys.appointments, keys.schedule, keys.activity, keys.checks];
      const underway = read.map((queryKey) =>
        client.refetchQueries({ queryKey, type: 'active', fetchStatus: 'fetching' }, { cancelRefetch: false }),
      );
      await Promise.all(underway);
      for (const queryKey of read) void client.invalidateQueries({ queryKey });
    },
    close: () => {
      journal.onRest = null;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      clearTimeout(frame);
    },
  };
}

/** Whether hours that changed are those of a query: of some dates, or the entries of one staff member. */
export function concerns({ staffIds, firstDate, lastDate }: Affected, key: readonly unknown[]): boolean {
  const [what, staffId] = key as [DateRange | 'entries', string | undefined];
  if (what === 'entries') return staffIds.length === 0 || staffIds.includes(staffId ?? '');
  return (!firstDate || firstDate < addDays(what.from, what.days)) && (!lastDate || lastDate >= what.from);
}
