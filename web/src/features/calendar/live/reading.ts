import type { QueryClient } from '@tanstack/react-query';
import type { Appointment } from '../types';
import { journalOf } from './journal';
import { type Bounds, tell } from './rows';

/**
 * Begins to read a list. An answer can be older than what is told while it is on its way, so `complete` adds that, and
 * what somebody here has just moved stays where they want it.
 */
export function beginReading(client: QueryClient) {
  const began = Date.now();
  const journal = journalOf(client);
  const since = () => journal.recent.filter(({ at }) => at >= began).map(({ told }) => told);
  return {
    complete: (rows: Appointment[], bounds: Bounds): Appointment[] => {
      const now = tell(rows, since(), bounds);
      const { pretended } = journal;
      return pretended.size === 0 ? [...now] : now.map((a) => pretended.get(a.id)?.shown ?? a);
    },
    completeOne: (row: Appointment): Appointment => {
      const newer = since().findLast((told) => told.id === row.id)?.row;
      return newer && newer.version > row.version ? newer : row;
    },
  };
}
