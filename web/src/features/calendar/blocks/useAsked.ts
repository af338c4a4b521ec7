import { useEffect, useRef, useState } from 'react';
import type { DialogRequests } from '../dialogs/requests';
import { type BlockPlan, planFor, planForTimeOff } from './plan';
import { useEntries } from './useBlock';

/** Somebody asked to change what is there: it is taken from the schedule of its staff member as soon as that has come. */
export function useAsked(
  { entry, staffIds }: DialogRequests['block'],
  zone: string,
  onFound: (plan: BlockPlan) => void,
): 'found' | 'looking' | 'gone' | 'failed' {
  const staffId = staffIds[0] ?? '';
  const { data, isError } = useEntries(entry ? staffId : undefined);
  const wasFound = useRef(entry === undefined);
  const block = data?.timeBlocks.find((b) => b.id === entry?.id);
  const off = data?.timeOff.find((o) => o.id === entry?.id);
  const [isFound, setFound] = useState(wasFound.current);
  useEffect(() => {
    if (wasFound.current || !(block || off)) return;
    wasFound.current = true;
    if (block) onFound(planFor(block, staffId, zone, entry?.occurrence));
    else if (off) onFound(planForTimeOff(off, staffId, zone));
    setFound(true);
  });
  if (isFound) return 'found';
  return data ? 'gone' : isError ? 'failed' : 'looking';
}
