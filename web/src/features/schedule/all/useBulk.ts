import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '../../../api';
import type { Choices } from '../orphans/refit';
import { useRefits } from '../orphans/useRefits';
import { keys } from '../queries';
import type { Orphan } from '../types';
import { useRefresh } from '../useRefresh';
import { useWishKeys } from '../useWishKeys';
import type { BulkBody } from './change';

const PAUSE_MS = 350;

/** What a change for several people would do, asked of the server whenever it was changed and left alone for a moment. */
export function useDryRun(body: BulkBody | null) {
  const text = JSON.stringify(body);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const query = useQuery({
    queryKey: [...keys.all, 'dry-run', settled],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/availability/bulk', {
          params: { query: { dryRun: true } },
          body: { ...(JSON.parse(settled) as BulkBody), acceptOrphans: null },
          signal,
        }),
      ),
    enabled: settled !== 'null' && body !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
  // as long as the answer is not the one to this very change, it says nothing about it
  const isCurrent = settled === text && !query.isPlaceholderData && query.isSuccess;
  return { ...query, isCurrent };
}

type Wish = { body: BulkBody; orphans: readonly Orphan[]; choices: Choices };

/** Makes the change, all of it or nothing, and then moves the appointments as it was chosen. */
export function useApply(onDone: (moves: Awaited<ReturnType<ReturnType<typeof useRefits>>>, people: number) => void) {
  const refresh = useRefresh();
  const move = useRefits();
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: async ({ body, orphans, choices }: Wish) => {
      const whole = { ...body, acceptOrphans: orphans.length > 0 };
      const header = { 'Idempotency-Key': keyOf(whole) };
      await answer(api.POST('/api/availability/bulk', { params: { query: { dryRun: false }, header }, body: whole }));
      return move(orphans, choices);
    },
    onSuccess: (moves, { body }) => onDone(moves, body.staffIds.length),
    onSettled: refresh,
  });
}
