import { useState } from 'react';
import { newIdempotencyKey } from '../../../api';

/** The key of each wish of a form: the same wish sent again, after a lost answer, has the same key and one effect. */
export function useWishKeys() {
  const [sent] = useState(() => new Map<string, string>());
  return (wish: unknown): string => {
    const text = JSON.stringify(wish);
    const key = sent.get(text) ?? newIdempotencyKey();
    sent.set(text, key);
    return key;
  };
}
