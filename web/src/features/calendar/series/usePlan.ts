import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type components } from '../../../api';
import { detailsOf, type Person } from '../create/person';
import { useWishKeys } from '../desk/wishKeys';
import { keys } from '../queries';

export type Occurrence = components['schemas']['OccurrenceReport'];

/** What becomes of one occurrence that cannot be had as the rule would have it. */
export type Fix = { kind: 'skip' } | { kind: 'move'; start: string; staffId: string };
/** Each by the start that the rule gives it. */
export type Fixes = ReadonlyMap<string, Fix>;

/** A series as it is being written. */
export type Plan = {
  serviceId: string;
  staffId: string | null;
  start: string;
  rule: string;
  notes: string;
  person: Person | null;
  fixes: Fixes;
};

type Body = components['schemas']['SeriesRequest'];

/** Stands for whoever it will be while only the times are looked at; nothing of a dry run is kept. */
const NOBODY = { name: 'Preview', email: 'preview@example.invalid', phone: null };

const bodyOf = ({ serviceId, staffId, start, rule, notes, person, fixes }: Plan): Body => ({
  serviceId,
  start,
  rule,
  customer: person ? detailsOf(person) : NOBODY,
  ...(staffId && { staffId }),
  ...(notes.trim() && { notes: notes.trim() }),
  occurrences: [...fixes].map(([recurrenceId, fix]) =>
    fix.kind === 'skip' ? { recurrenceId, skip: true } : { recurrenceId, start: fix.start, staffId: fix.staffId },
  ),
});

/** Every occurrence of a plan with its way out, as the server would make it now. */
export function usePreview(plan: Plan) {
  const body = { ...bodyOf(plan), customer: NOBODY, notes: null };
  return useQuery({
    queryKey: [...keys.checks, 'series', body],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) =>
      (await answer(api.POST('/api/series', { params: { query: { dryRun: true } }, body, signal }))).occurrences,
  });
}

/** Books all of a plan or none of it. */
export function useBookSeries() {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: (plan: Plan) => {
      const body = bodyOf(plan);
      return answer(api.POST('/api/series', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSettled: () => {
      for (const queryKey of [keys.appointments, keys.checks]) void client.invalidateQueries({ queryKey });
    },
  });
}

/** The first way out of every occurrence that has none yet; those without any are left out of the series. */
export function fixedAll(occurrences: readonly Occurrence[], fixes: Fixes): Fixes {
  const next = new Map(fixes);
  for (const each of occurrences) {
    if (!isOpen(each)) continue;
    const [first] = each.alternatives;
    next.set(
      each.recurrenceId,
      first ? { kind: 'move', start: first.slot.start, staffId: first.staffId } : { kind: 'skip' },
    );
  }
  return next;
}

/** Whether an occurrence still has to be decided about. */
export const isOpen = ({ outcome }: Occurrence) => outcome === 'conflict';
