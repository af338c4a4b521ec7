import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIdempotencyKey, Problem } from '../../api';

/** Refused because of what was sent, so that what is on screen is still true; 404, 409 and 412 mean that it is not. */
const STANDS = new Set([400, 401, 403, 413, 415, 422, 429]);
const mayBeOld = (error: unknown) => !(error instanceof Problem) || !STANDS.has(error.status);

/**
 * Sends one change. The same wish sent again after a lost answer carries the same key, so it happens once; whatever is on
 * screen is asked anew afterwards, as a setting may show anywhere, and also when it turned out to be old.
 */
export function useSend<Wish, Answer>(
  send: (wish: Wish, key: string) => Promise<Answer>,
  onDone?: (answer: Answer, wish: Wish) => void,
) {
  const client = useQueryClient();
  const last = useRef<{ text: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (wish: Wish) => {
      const text = JSON.stringify(wish) ?? '';
      if (last.current?.text !== text) last.current = { text, key: newIdempotencyKey() };
      return send(wish, last.current.key);
    },
    onSuccess: (answer, wish) => {
      last.current = null;
      onDone?.(answer, wish);
      void client.invalidateQueries();
    },
    onError: (error) => {
      if (mayBeOld(error)) void client.invalidateQueries();
    },
  });
}
