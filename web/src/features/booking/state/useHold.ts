import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Problem } from '../../../api';
import { deleteHold, postHold } from '../requests';
import { ANYONE, type Service } from '../types';
import { choose } from './choices';
import { refusalIn } from './refusal';
import { keep, useSession } from './session';
import { useCountdown } from './useCountdown';
import { isClass, useChosenService, useWizard } from './wizard';

/** What a visitor wants to be kept. `staffId` is an id, or `ANYONE`. */
export type Wanted = { service: Service; staffId: string; start: string; unitId?: string; seats?: number };

/** The same text for the same wish. A hold of another wish is none. */
export const keptFor = ({ service, staffId, start, unitId, seats = 1 }: Wanted) =>
  [service.id, isClass(service) ? ANYONE : staffId, start, unitId ?? '', seats].join();

/** Asks for a start to be kept in the place of what was kept before. */
export function useKeep() {
  const client = useQueryClient();
  const zone = useSession((s) => s.zone);
  return useMutation({
    mutationFn: (wanted: Wanted) => {
      const { service, staffId, start, unitId, seats } = wanted;
      return postHold({
        serviceId: service.id,
        staffId: staffId === ANYONE ? null : staffId,
        start,
        unitId: (isClass(service) && unitId) || null,
        seats: seats ?? null,
        timezone: zone,
        replaces: useSession.getState().held?.holdId ?? null,
      });
    },
    onSuccess: ({ hold, lastsMs }, wanted) =>
      keep({ held: { holdId: hold.holdId, wish: keptFor(wanted), until: Date.now() + lastsMs }, refusal: null }),
    onError: (error, { start }) => {
      const refusal = error instanceof Problem ? refusalIn(error, 'holding', start) : undefined;
      if (!refusal) return;
      keep({ refusal });
      void client.invalidateQueries({ queryKey: ['slots'] });
    },
  });
}

/** Keeps a start and goes on to the details; without it where nothing can be kept, for booking decides. */
export function useKeepAndGoOn() {
  const { service, staffId, slot, choices } = useChosenService();
  const { mutateAsync, isPending } = useKeep();
  const goOn = (start = slot?.start, withWhom = staffId, unitId = start === slot?.start ? choices.unit : undefined) => {
    if (!start) return;
    const wanted = { service, staffId: withWhom, start, unitId };
    const next = () => choose({ at: start, staff: withWhom, unit: unitId, step: 'details' });
    if (currentHold(wanted)) return next();
    const { refusal } = useSession.getState();
    // not the callbacks of `mutate`: they are lost with the dialog that may have asked
    mutateAsync(wanted).then(next, () => {
      if (useSession.getState().refusal !== refusal) return; // another one, which is on screen
      keep({ refusal: null });
      next();
    });
  };
  return { goOn, isPending };
}

/** The hold of a wish, as long as it runs. */
export function currentHold(wanted: Wanted) {
  const { held } = useSession.getState();
  return held?.wish === keptFor(wanted) && held.until > Date.now() ? held : undefined;
}

/** Gives back what is kept, because the visitor wants something else. */
export function letGo() {
  const { held } = useSession.getState();
  if (!held) return;
  keep({ held: null });
  void deleteHold(held.holdId);
}

/** What is chosen, as far as it can be kept; undefined before a time is. */
export function useWanted(): Wanted | undefined {
  const { service, staffId, slot, choices } = useWizard();
  if (!service || !staffId || !slot) return;
  return { service, staffId, start: slot.start, unitId: choices.unit };
}

/** For how many more seconds the chosen start is kept, 0 when that is over; null when it never was. */
export function useHeldFor(): number | null {
  const held = useSession((s) => s.held);
  const wanted = useWanted();
  return useCountdown(held && wanted && held.wish === keptFor(wanted) ? held.until : null);
}

/** A link may open the details of a time that nobody keeps yet: keeps it. */
export function useEnsureHold() {
  const wanted = useWanted();
  const { mutate } = useKeep();
  const asked = useRef('');
  const wish = wanted && keptFor(wanted);
  const ensure = useEffectEvent(() => {
    if (!wanted || !wish || asked.current === wish) return;
    asked.current = wish;
    if (useSession.getState().held?.wish !== wish) mutate(wanted);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is asked for once
  useEffect(() => ensure(), [wish]);
}
