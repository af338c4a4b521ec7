import type { Drag } from '../../../components/time-grid/drag/dragStore';
import { instantAt, minutesBetween, plusMinutes } from '../../../lib/time/instants';
import { columnOf } from '../draw/facts';
import type { Appointment } from '../types';

/** Another time for an appointment, other staff, or both. Instants. */
export type MoveWish = {
  appointment: Appointment;
  start: string;
  end: string;
  staffIds: readonly string[];
  /** What is said to the server: only what is to be different, as what was agreed stays agreed. */
  changes: { start?: string; end?: string; staffId?: string };
};

/** What is wanted of an appointment when its start, its length or whoever gives it is to be another. */
export function wishFor(a: Appointment, start: string, end: string, staffId: string | undefined): MoveWish {
  const [first] = a.staffIds;
  const another = a.staffIds.length === 1 && staffId !== undefined && staffId !== first ? staffId : undefined;
  const isMoved = Date.parse(start) !== Date.parse(a.start);
  const hasOtherLength = minutesBetween(start, end) !== minutesBetween(a.start, a.end);
  return {
    appointment: a,
    start,
    end,
    staffIds: another ? [another] : a.staffIds,
    changes: {
      ...(isMoved && { start }),
      ...(hasOtherLength && { end }),
      ...(another && { staffId: another }),
    },
  };
}

/**
 * What a drag wants of the appointment that it holds. Where an edge is pulled the other one stays to the second, and what
 * is moved keeps its length in elapsed time, also across a change of clocks.
 */
export function wishOf({ kind, at, from }: Drag, a: Appointment, zone: string): MoveWish {
  const { staffId, date } = columnOf(at.column);
  const pulled = at.end - at.start - (from.end - from.start);
  if (kind === 'resize-end') return wishFor(a, a.start, plusMinutes(a.end, pulled), undefined);
  if (kind === 'resize-start') return wishFor(a, plusMinutes(a.start, -pulled), a.end, undefined);
  const stays = at.start === from.start && date === columnOf(from.column).date;
  const start = stays ? a.start : instantAt(date, at.start, zone);
  return wishFor(a, start, plusMinutes(start, minutesBetween(a.start, a.end) + pulled), staffId);
}

/** Whether everything would stay as it is. */
export const isNoWish = ({ changes }: MoveWish) => Object.keys(changes).length === 0;
