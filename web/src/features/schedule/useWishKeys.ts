import { useState } from 'react';
import { newIdempotencyKey } from '../../api';

/** The idempotency key of a wish: the same one when the same wish is sent again after a lost answer. */
export function useWishKeys() {
  const [keys] = useState(() => new Map<string, string>());
  return (wish: unknown) => {
    const text = JSON.stringify(wish);
    const key = keys.get(text) ?? newIdempotencyKey();
    keys.set(text, key);
    return key;
  };
}
