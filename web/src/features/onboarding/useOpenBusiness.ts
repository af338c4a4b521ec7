import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Draft } from './draft';
import { type Founded, foundAnother, foundFirst, moveTo, refound } from './found';
import * as furnish from './furnish';
import { forget, keep, type Progress, step } from './progress';

/** The parts of the way, in the order in which they are saved. */
export type Part = 'business' | 'person' | 'hours' | 'offers' | 'page';

const OFFER = 'offer:';

/** Services that were saved and are not wanted any more. */
async function removeOthers(steps: Progress, draft: Draft) {
  const wanted = new Set(draft.offers.map(({ id }) => OFFER + id));
  for (const id of Object.keys(steps).filter((each) => each.startsWith(OFFER) && !wanted.has(each))) {
    const made = steps[id]?.made as { id: string } | undefined;
    if (made) await furnish.removeService(made);
    delete steps[id];
  }
}

/**
 * Opens a business with its owner, one person in the calendar, their hours and the first services, one after the other.
 * What was saved stays saved, also over a reload; trying again goes on where it stopped and saves what was changed
 * meanwhile. `failedAt` says which part was refused.
 */
export function useOpenBusiness(isFirst: boolean, personName: string, begun: Progress) {
  const [steps] = useState<Progress>(() => ({ ...begun }));
  const [failedAt, setFailedAt] = useState<Part | null>(null);

  const open = async (draft: Draft, at: (part: Part) => void): Promise<Founded> => {
    at('business');
    const { name, slug, zone, currency, hue } = draft;
    const make = (key: string) => (isFirst ? foundFirst(draft) : foundAnother(draft, key));
    const business = await step(steps, 'business', { name, slug, zone, currency }, make, (made) =>
      refound(made, draft),
    );
    await moveTo(business);
    at('person');
    const who = { name: ((isFirst && draft.owner.name) || personName).trim(), hue };
    const person = await step(
      steps,
      'person',
      who,
      (key) => furnish.addPerson(who, key),
      (made) => furnish.changePerson(made, who),
    );
    at('hours');
    await step(steps, 'hours', draft.hours, () => furnish.setHours(person.id, draft.hours));
    at('offers');
    await removeOthers(steps, draft);
    for (const offer of draft.offers) {
      const service = furnish.serviceOf(offer, currency, hue, person.id);
      await step(
        steps,
        OFFER + offer.id,
        service,
        (key) => furnish.addService(service, key),
        (made) => furnish.changeService(made, service),
      );
    }
    at('page');
    await step(steps, 'page', hue, () => furnish.publish(hue));
    return business;
  };

  const mutation = useMutation({
    mutationFn: async (draft: Draft) => {
      let part: Part = 'business';
      const at = (next: Part) => {
        part = next;
        keep(draft, steps);
      };
      try {
        const done = await open(draft, at);
        forget();
        return done;
      } catch (error) {
        setFailedAt(part);
        keep(draft, steps);
        throw error;
      }
    },
  });
  return { ...mutation, failedAt, isFounded: steps.business?.made !== undefined };
}
