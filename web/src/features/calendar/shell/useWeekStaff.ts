import { useMemo } from 'react';
import type { Address } from './useAddress';
import type { ViewFacts } from './useFacts';

/** Whose week is on screen: those whom the address names, else whoever comes first in the team. */
export function useWeekStaff(facts: ViewFacts | null, { week }: Address): readonly string[] {
  return useMemo(() => {
    if (!facts) return week;
    const known = week.filter((id) => facts.staff.some((s) => s.id === id));
    if (known.length > 0) return known;
    const working = new Set(facts.days.filter((d) => d.open.length > 0).map((d) => d.staffId));
    const team = [...facts.staff].sort((a, b) => a.position - b.position);
    const own = team.find((s) => s.id === facts.viewer.staffId);
    const first = own ?? team.find((s) => working.has(s.id)) ?? team[0];
    return first ? [first.id] : [];
  }, [facts, week]);
}
