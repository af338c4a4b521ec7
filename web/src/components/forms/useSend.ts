import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIdempotencyKey } from '../../api';

/**
 * Sends one change. The same wish sent again after a lost answer carries the same key, so it happens once; whatever is on
 * screen is asked anew afterwards, as a setting may show anywhere.
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
  });
}
