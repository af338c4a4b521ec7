import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { SWITCHED, session } from '../features/auth/session';

/**
 * A session is at one business at a time, and all windows of a browser share it: when another window goes on at another
 * business, this one starts anew there, as what it remembers belongs to the former.
 */
export function useOneBusiness(businessId: string | undefined) {
  const client = useQueryClient();
  const first = useRef(businessId);
  useEffect(() => {
    if (!first.current) first.current = businessId;
    else if (businessId && businessId !== first.current) location.assign('/calendar');
  }, [businessId]);
  useEffect(() => {
    const look = (e: StorageEvent) =>
      e.key === SWITCHED && void client.invalidateQueries({ queryKey: session.queryKey });
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [client]);
}
