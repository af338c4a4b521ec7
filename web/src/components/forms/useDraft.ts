import { useRef, useState } from 'react';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A draft of a saved value. As long as nothing was changed it follows the saved value (somebody else may change that on the
 * server); once something was, the draft stays and `isBehind` says that the saved value is no longer the one it began with.
 */
export function useDraft<T extends object>(saved: T) {
  const [edited, setEdited] = useState<T | null>(null);
  const base = useRef(saved);
  const isDirty = edited !== null && !same(edited, base.current);
  if (!isDirty) base.current = saved;
  const draft = isDirty ? edited : saved;
  return {
    draft,
    isDirty,
    isBehind: isDirty && !same(base.current, saved),
    /** The keys that differ, for the sentence in the save bar. */
    changed: (Object.keys(draft) as (keyof T)[]).filter((key) => !same(saved[key], draft[key])),
    set: (patch: Partial<T>) => setEdited((old) => ({ ...(old ?? base.current), ...patch })),
    /** Back to what is saved; also what to call once the draft itself was saved. */
    discard: () => {
      base.current = saved;
      setEdited(null);
    },
  };
}
