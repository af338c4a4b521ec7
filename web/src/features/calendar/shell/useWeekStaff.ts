import { useMemo } from 'react';
import type { Address } from './useAddress';
import type { ViewFacts } from './useFacts';

/** Whose week is on screen. The same array for as long as the answer is the same. */
export function useWeekStaff(facts: ViewFacts | null, { week }: Address): readonly string[] {
  const ids = facts ? weekStaff(facts, week) : week;
  const text = ids.join(',');
  return useMemo(() => text.split(',').filter(Boolean), [text]);
}

/** Those asked for who are there, else oneself, else the first of the team who works. */
export function weekStaff(
  { staff, days, viewer }: Pick<ViewFacts, 'staff' | 'days' | 'viewer'>,
  wanted: readonly string[],
) {
  const known = wanted.filter((id) => staff.some((s) => s.id === id));
  if (known.length > 0) return known;
  const working = new Set(days.filter((d) => d.open.length > 0).map((d) => d.staffId));
  const team = [...staff].sort((a, b) => a.position - b.position);
  const own = team.find((s) => s.id === viewer.staffId);
  const first = own ?? team.find((s) => working.has(s.id)) ?? team[0];
  return first ? [first.id] : [];
}
