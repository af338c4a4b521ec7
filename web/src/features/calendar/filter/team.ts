import { summarise } from '../month/summarise';
import type { ViewFacts } from '../shell/useFacts';
import type { Staff } from '../types';
import { NO_FILTERS } from './filters';

/** Somebody of the team on the dates on screen. */
export type TeamMember = {
  staff: Staff;
  /** Appointments that take their time. */
  count: number;
  /** Has bookable time or an appointment. */
  isOnShift: boolean;
  /** Booked share of the bookable time, averaged over the dates that have some; null without any. */
  percent: number | null;
};

/** Everybody in the order of the team, with how much they have to do. */
export function teamOf(facts: ViewFacts): TeamMember[] {
  const days = summarise(facts, NO_FILTERS);
  const counts = new Map<string, number>();
  for (const a of facts.appointments) for (const id of a.staffIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...facts.staff]
    .sort((a, b) => a.position - b.position)
    .map((staff) => {
      const loads = days.flatMap((d) => d.loads.find((l) => l.staff.id === staff.id)?.percent ?? []);
      const count = counts.get(staff.id) ?? 0;
      return {
        staff,
        count,
        isOnShift: loads.length > 0 || count > 0,
        percent: loads.length > 0 ? Math.round(loads.reduce((sum, x) => sum + x, 0) / loads.length) : null,
      };
    });
}
