import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type components } from '../../../api';
import { useWishKeys } from '../desk/wishKeys';
import { keys } from '../queries';
import { type BlockPlan, isSound, ruleOf, spanOf } from './plan';

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
  if (plan.block) {
    const { id, rule, excluded, hue } = plan.block;
    const kept = { ...(rule && { rule, excluded }), ...(hue != null && { hue }) };
    const body = { start, end, reason, ...kept, ...consent };
    return answer(api.PUT('/api/time-blocks/{id}', { params: { path: { id }, query }, body }));
  }
  if (plan.kind === 'block') {
    const rule = ruleOf(plan, zone);
    return answer(
      api.POST('/api/time-blocks', {
        params,
        body: { staffIds, start, end, reason, ...(rule && { rule }), ...consent },
      }),
    );
  }
  const when = plan.allDay ? { firstDate: plan.from, lastDate: plan.to } : { start, end };
  return answer(api.POST('/api/time-off', { params, body: { staffIds, reason, ...when, ...consent } }));
}

/** Which appointments would lose their time by a plan, each with other times for it. */
export function useAffected(plan: BlockPlan, zone: string) {
  const { reason: _, ...asked } = plan;
  return useQuery({
    queryKey: [...keys.checks, 'block', asked],
    enabled: isSound(plan, zone),
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
      return send(plan, zone, accept, false, { 'Idempotency-Key': keyOf([plan, accept]) });
    },
    onSettled: () => void client.invalidateQueries({ queryKey: keys.all }),
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

/** Takes a block or time off away. */
export function useRemoveEntry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, kind }: { id: string; kind: BlockPlan['kind'] }) => {
      const params = { path: { id } };
      return kind === 'block'
        ? answer(api.DELETE('/api/time-blocks/{id}', { params }))
        : answer(api.DELETE('/api/time-off/{id}', { params }));
    },
    onSettled: () => void client.invalidateQueries({ queryKey: keys.all }),
  });
}
