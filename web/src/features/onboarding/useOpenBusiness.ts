import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api, newIdempotencyKey } from '../../api';
import { minorUnits } from '../../lib/money/money';
import type { Draft } from './draft';
import { weeklyOf } from './hours';

type Done = { slug: string };

/**
 * Opens a business with its owner, one person in the calendar, their hours and the first services. What was done is
 * remembered between attempts, so trying again after a failure goes on where it stopped.
 */
export function useOpenBusiness(isFirst: boolean, personName: string) {
  const keys = useRef(new Map<string, string>());
  const steps = useRef(new Map<string, unknown>());
  const key = (step: string) => {
    const known = keys.current.get(step) ?? newIdempotencyKey();
    keys.current.set(step, known);
    return { header: { 'Idempotency-Key': known } };
  };
  const once = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
    if (!steps.current.has(step)) steps.current.set(step, await run());
    return steps.current.get(step) as T;
  };

  const found = async ({ name, slug, zone, currency, token, owner }: Draft) => {
    const business = { name: name.trim(), slug: slug || null, zone, currency };
    if (isFirst) {
      const made = await answer(
        api.POST('/api/setup', {
          body: { token: token.trim(), business, owner: { ...owner, email: owner.email.trim() } },
        }),
      );
      return made.business?.slug ?? slug;
    }
    const made = await answer(api.POST('/api/businesses', { params: key('business'), body: business }));
    await answer(api.POST('/api/session/business', { body: { businessId: made.id } }));
    return made.slug;
  };

  return useMutation({
    mutationFn: async (draft: Draft): Promise<Done> => {
      const slug = await once('business', () => found(draft));
      // the session is a new one, and with it the cookie that every change has to prove it can read
      await answer(api.GET('/api/session'));
      const person = await once('person', () =>
        answer(
          api.POST('/api/staff', {
            params: key('person'),
            body: { name: (isFirst ? draft.owner.name : personName).trim(), hue: draft.hue },
          }),
        ),
      );
      await once('hours', async () => {
        const path = { id: person.id };
        const seen = await answer(api.GET('/api/staff/{id}/schedule', { params: { path } }));
        const body = { weekly: weeklyOf(draft.hours), exceptions: [], travel: [], acceptOrphans: false };
        const header = { 'If-Match': `"${seen.version}"` };
        return answer(api.PUT('/api/staff/{id}/schedule', { params: { path, header }, body }));
      });
      for (const offer of draft.offers)
        await once(offer.id, () =>
          answer(
            api.POST('/api/services', {
              params: key(offer.id),
              body: {
                name: offer.name,
                durationMinutes: offer.minutes,
                price: { amount: Math.round(offer.price * minorUnits(draft.currency)), currency: draft.currency },
                hue: draft.hue,
                staffIds: [person.id],
              },
            }),
          ),
        );
      await once('page', async () => {
        const { version, ...page } = await answer(api.GET('/api/booking-page'));
        const header = { 'If-Match': `"${version}"` };
        return answer(
          api.PUT('/api/booking-page', {
            params: { header },
            body: { ...page, accentHue: draft.hue, published: true },
          }),
        );
      });
      return { slug };
    },
  });
}
