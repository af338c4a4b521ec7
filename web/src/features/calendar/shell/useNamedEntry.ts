import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { instantAt } from '../../../lib/time/instants';
import { openBlock } from '../dialogs/store';

const NOON = 12 * 60;

/** Opens the block or the absence that a link names (`?entry=time_block~staff~id`), once: the address forgets it. */
export function useNamedEntry(date: string, zone: string): void {
  const [params, setParams] = useSearchParams();
  const named = params.get('entry');
  useEffect(() => {
    if (!named) return;
    const [kind, staffId, id] = named.split('~');
    const noon = instantAt(date, NOON, zone);
    if (staffId && id)
      openBlock({
        kind: kind === 'time_off' ? 'time_off' : 'block',
        start: noon,
        end: noon,
        staffIds: [staffId],
        entry: { id, occurrence: date },
      });
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete('entry');
        return next;
      },
      { replace: true },
    );
  }, [named, date, zone, setParams]);
}
