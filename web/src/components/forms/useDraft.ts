import { useRef, useState } from 'react';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A draft of a saved value. As long as nothing was changed it follows the saved value (somebody else may change that on the
 * server); once something was, the draft stays and `isBehind` says that saving it would undo what somebody else changed.
 * `version` is the one to send along: that of the saved value with which the draft began as long as the draft is behind it.
 */
export function useDraft<T extends object, V = undefined>(saved: T, savedVersion?: V) {
  const [edited, setEdited] = useState<T | null>(null);
  const base = useRef({ saved, version: savedVersion });
  const isDirty = edited !== null && !same(edited, base.current.saved);
  if (!isDirty) base.current = { saved, version: savedVersion };
  const draft = isDirty ? edited : saved;
  const keys = Object.keys(draft) as (keyof T)[];
  const begun = base.current.saved;
  const isBehind = isDirty && keys.some((key) => !same(begun[key], saved[key]) && !same(saved[key], draft[key]));
  return {
    draft,
    isDirty,
    isBehind,
    version: (isBehind ? base.current.version : savedVersion) as V,
    /** The keys that differ, for the sentence in the save bar. */
    changed: keys.filter((key) => !same(saved[key], draft[key])),
    set: (patch: Partial<T>) => setEdited((old) => ({ ...(old ?? base.current.saved), ...patch })),
    /** Back to what is saved; also what to call once the draft itself was saved. */
    discard: () => {
      base.current = { saved, version: savedVersion };
      setEdited(null);
    },
  };
}
