import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isOrphaning } from '../problemText';
import type { Orphan } from '../types';
import { useRefresh } from '../useRefresh';
import type { Choices } from './refit';
import { type Moves, useRefits } from './useRefits';

/** A change of availability; it is sent again with `true` once it is accepted that appointments lose their time. */
export type Change<T> = (acceptOrphans: boolean) => Promise<T>;

/** A change that waits for a decision on the appointments that would lose their time. */
export type Asked<T> = { change: Change<T>; count: number; orphans: readonly Orphan[] };
/** What the server answered to a change, and what became of the appointments in its way. */
export type Outcome<T> = Moves & { result: T };

/**
 * Makes changes of availability. One that would strand appointments is made only after it was decided what happens to each of
 * them; then the change comes first and the appointments are moved one by one, because the new times are free only after it.
 */
export function useConsent<T>(onDone: (outcome: Outcome<T>) => void) {
  const [asked, setAsked] = useState<Asked<T> | null>(null);
  const refresh = useRefresh();
  const move = useRefits();
  const attempt = useMutation({
    mutationFn: (change: Change<T>) => change(false),
    onSuccess: (result) => onDone({ result, moved: 0, failed: [] }),
    onError: (error, change) => {
      if (!isOrphaning(error)) return;
      const { orphanCount, orphans } = error.body as unknown as { orphanCount: number; orphans: Orphan[] };
      setAsked({ change, count: orphanCount, orphans });
    },
    onSettled: refresh,
  });
  const confirm = useMutation({
    mutationFn: async ({ change, orphans, choices }: Asked<T> & { choices: Choices }): Promise<Outcome<T>> => {
      const result = await change(true);
      return { result, ...(await move(orphans, choices)) };
    },
    onSuccess: (outcome) => {
      setAsked(null);
      onDone(outcome);
    },
    onSettled: refresh,
  });
  return {
    asked,
    begin: attempt.mutate,
    confirm: (choices: Choices) => asked && confirm.mutate({ ...asked, choices }),
    close: () => {
      setAsked(null);
      confirm.reset();
    },
    forget: attempt.reset,
    isPending: attempt.isPending || confirm.isPending,
    /** Why the change was refused, other than for its appointments. */
    error: isOrphaning(attempt.error) ? null : attempt.error,
    confirmError: confirm.error,
  };
}

/** A decision that is asked for, whatever the change answers. */
export type Consent = Pick<
  ReturnType<typeof useConsent<unknown>>,
  'confirm' | 'close' | 'isPending' | 'confirmError'
> & { asked: Pick<Asked<unknown>, 'count' | 'orphans'> | null };
