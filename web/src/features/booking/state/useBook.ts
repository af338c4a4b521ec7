import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newIdempotencyKey, Problem } from '../../../api';
import { useLocale } from '../../../lib/i18n';
import { postBook } from '../requests';
import { ANYONE, type BookRequest, type Slot } from '../types';
import { choose } from './choices';
import { refusalIn } from './refusal';
import { type Draft, keep, useSession, type Wish } from './session';
import { currentHold } from './useHold';
import { isClass, useChosenService } from './wizard';

const BUSY_SECONDS = 30;

/** The same words with the same time are the same wish, also after a refresh. */
function wishFor(body: BookRequest): Wish {
  const text = JSON.stringify(body);
  const { wish } = useSession.getState();
  if (wish?.body === text) return wish;
  const fresh = { body: text, key: newIdempotencyKey() };
  keep({ wish: fresh });
  return fresh;
}

type Ask = { draft: Draft; slot?: Slot; staffId?: string; unitId?: string };

/** Books the chosen start, or one of the alternatives to it. A refusal becomes what the screen shows. */
export function useBook() {
  const { id: locale } = useLocale();
  const { service, staffId, slot: chosen, choices } = useChosenService();
  const zone = useSession((s) => s.zone);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      draft,
      slot = chosen,
      staffId: other,
      unitId = slot === chosen ? choices.unit : undefined,
    }: Ask) => {
      if (!slot) throw new Error('no start chosen');
      const asked = other ?? staffId;
      const body: BookRequest = {
        serviceId: service.id,
        staffId: asked === ANYONE ? null : asked,
        start: slot.start,
        unitId: (isClass(service) && unitId) || null,
        holdId: currentHold({ service, staffId: asked, start: slot.start, unitId })?.holdId ?? null,
        customer: { name: draft.name, email: draft.email, phone: draft.phone || null },
        notes: draft.notes || null,
        marketingOptIn: draft.marketing,
        timezone: zone,
        locale,
      };
      return postBook(body, wishFor(body).key);
    },
    onSuccess: ({ appointment, manageToken }, { draft }) => {
      const customer = { name: draft.name, email: draft.email };
      keep({ booked: { appointment, customer, manageToken }, wish: null, refusal: null, held: null });
      const staff = appointment.staffIds[0] ?? ANYONE;
      choose({ at: appointment.start, staff, unit: appointment.unit?.id, step: 'done' }, 'replace');
    },
    onError: (error, { slot = chosen }) => {
      if (!(error instanceof Problem) || error.status >= 500) return; // the answer may be lost: the wish keeps its key
      const refusal = refusalIn(error, 'booking', slot?.start ?? '');
      keep({ wish: null, refusal: refusal ?? null });
      if (refusal) void client.invalidateQueries({ queryKey: ['slots'] });
      if (error.status === 429) keep({ retryAt: Date.now() + 1000 * (error.retryAfterSeconds ?? BUSY_SECONDS) });
    },
  });
}
