import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { buffersOf } from '../queries';
import type { Orphan } from '../types';
import { clashes, propose } from './proposals';
import { type Choices, chosenFor } from './refit';

const NONE = { before: 0, after: 0 };

/** What happens to appointments that lose their time: proposals that fit beside each other, until somebody chooses otherwise. */
export function useChoices(orphans: readonly Orphan[]) {
  const [picked, setPicked] = useState<Choices>({});
  const serviceIds = [...new Set(orphans.map((orphan) => orphan.serviceId))];
  const buffers = useQueries({ queries: serviceIds.map(buffersOf) });
  const known = (serviceId: string) => buffers[serviceIds.indexOf(serviceId)]?.data ?? NONE;
  const choices = { ...propose(orphans, known), ...picked };
  return {
    choices,
    choose: (appointmentId: string, choice: string) => setPicked((old) => ({ ...old, [appointmentId]: choice })),
    clashing: clashes(orphans, choices, known),
    /** How many are moved. */
    moving: orphans.filter((orphan) => chosenFor(orphan, choices)).length,
    isReady: buffers.every((each) => !each.isPending),
  };
}
