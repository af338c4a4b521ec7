import {
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, type components } from '../../../api';
import { useWishKeys } from '../desk/wishKeys';
import { keys } from '../queries';
import { type BlockPlan, isSound, type Kept, ruleOf, spanOf } from './plan';
import { type WayBack, wayBack } from './wayBack';

export type Orphan = components['schemas']['Orphan'];
type Outcome = components['schemas']['ScheduleOutcome'];
type Key = Record<'Idempotency-Key', string>;

/** Says a plan to the server: `dryRun` only asks what it would do. */
function send(plan: BlockPlan, zone: string, accept: boolean, dryRun: boolean, header?: Key): Promise<Outcome> {
  const consent = { ...(accept && { acceptOrphans: true }) };
  const reason = plan.reason.trim() || null;
  const { start, end } = spanOf(plan, zone);
  const staffIds = [...plan.staffIds];
  const query = { dryRun };
  const params = { query, ...(header && { header }) };
  const { kept } = plan;
  const when = plan.allDay ? { firstDate: plan.from, lastDate: plan.to } : { start, end };
  if (kept?.kind === 'time_off') {
    const path = { id: kept.off.id };
    return answer(api.PUT('/api/time-off/{id}', { params: { path, query }, body: { reason, ...when, ...consent } }));
  }
  const hue = plan.hue !== null && { hue: plan.hue };
  if (kept) {
    const { block, scope } = kept;
    const params = { path: { id: block.id }, query: { ...query, ...partOf(kept) } };
    const returns = scope !== 'this' && block.rule && { rule: block.rule, excluded: block.excluded };
    return answer(
      api.PUT('/api/time-blocks/{id}', { params, body: { start, end, reason, ...returns, ...hue, ...consent } }),
    );
  }
  if (plan.kind === 'block') {
    const rule = ruleOf(plan, zone);
    return answer(
      api.POST('/api/time-blocks', {
        params,
        body: { staffIds, start, end, reason, ...(rule && { rule }), ...hue, ...consent },
      }),
    );
  }
  return answer(api.POST('/api/time-off', { params, body: { staffIds, reason, ...when, ...consent } }));
}

/** What is on screen is asked for anew; what a plan would do is no question any more once it is done. */
function settle(client: QueryClient, isDone: boolean): void {
  const asks = ([, part, about]: QueryKey) => part === keys.checks[1] && about === 'block';
  void client.invalidateQueries({ queryKey: keys.all, predicate: ({ queryKey }) => !(isDone && asks(queryKey)) });
}

/** Which occurrences are meant, as the API has it. */
const partOf = ({ scope, occurrence }: Extract<Kept, { kind: 'block' }>) =>
  scope === 'all' || !occurrence ? {} : { scope, date: occurrence };

/** Which appointments would lose their time by a plan, each with other times for it. */
export function useAffected(plan: BlockPlan, zone: string, isKnown: boolean) {
  const { reason: _, hue: __, ...asked } = plan;
  return useQuery({
    queryKey: [...keys.checks, 'block', asked],
    enabled: isKnown && isSound(plan, zone),
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => send({ ...plan, reason: '' }, zone, false, true),
  });
}

/** Another time for an appointment that would lose its own. */
export type Refit = { appointmentId: string; start: string; staffId: string };
type Order = { plan: BlockPlan; refits: readonly Refit[]; accept: boolean };

/** Moves what is to be moved, then keeps the time free. Where one of them is refused nothing more is done. */
export function useSaveBlock(zone: string) {
  const client = useQueryClient();
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: async ({ plan, refits, accept }: Order) => {
      for (const refit of refits) await move(refit, keyOf);
      const { entries } = await send(plan, zone, accept, false, { 'Idempotency-Key': keyOf([plan, accept]) });
      // what was moved out of the way does not come back with it
      return refits.length > 0 ? null : wayBack(plan, entries);
    },
    onSettled: (_, error) => settle(client, error === null),
  });
}

async function move({ appointmentId: id, start, staffId }: Refit, keyOf: (wish: unknown) => string): Promise<void> {
  const path = { id };
  const now = await answer(api.GET('/api/appointments/{id}', { params: { path } }));
  const isThere = Date.parse(now.start) === Date.parse(start) && now.staffIds.includes(staffId);
  if (isThere) return; // by an attempt before this one
  const header = { 'Idempotency-Key': keyOf([id, start, staffId, now.version]), 'If-Match': `"${now.version}"` };
  const other = now.staffIds.includes(staffId) ? {} : { staffId };
  await answer(
    api.PUT('/api/appointments/{id}', { params: { path, header }, body: { start, ...other, notify: false } }),
  );
}

/** What keeps time of a staff member free. */
export const useEntries = (staffId: string | undefined) =>
  useQuery({
    queryKey: [...keys.schedule, 'entries', staffId],
    enabled: staffId !== undefined,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/staff/{id}/schedule', { params: { path: { id: staffId ?? '' } }, signal })),
  });

/** Takes a block, a part of it, or time off away; gives back what puts it there again. */
export function useRemoveEntry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ kept, staffId }: { kept: Kept; staffId: string }): Promise<WayBack> => {
      if (kept.kind === 'time_off') {
        await answer(api.DELETE('/api/time-off/{id}', { params: { path: { id: kept.off.id } } }));
        return { kind: 'again', kept, staffId };
      }
      const query = partOf(kept);
      await answer(api.DELETE('/api/time-blocks/{id}', { params: { path: { id: kept.block.id }, query } }));
      return query.scope ? { kind: 'restore', kept, without: [] } : { kind: 'again', kept, staffId };
    },
    onSettled: (_, error) => settle(client, error === null),
  });
}
