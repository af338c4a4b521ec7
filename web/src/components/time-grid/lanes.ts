import type { Span } from './model';

/** Which of how many lanes beside each other an event takes. */
export type Lane = { lane: number; lanes: number };

/**
 * Gives events that overlap lanes beside each other, and the whole width to those that stand alone.
 *
 * Greedy interval partitioning in order of start: every event takes the first lane that is free again. Events that hang
 * together (each overlaps some other) share one number of lanes, so their widths agree. O(n log n) plus lanes per event.
 */
export function layLanes(events: readonly (Span & { key: string })[]): Map<string, Lane> {
  const placed = new Map<string, Lane>();
  const sorted = [...events].sort((a, b) => a.start - b.start || b.end - a.end);
  let group: Lane[] = [];
  let laneEnds: number[] = [];
  let groupEnd = -1;
  const close = () => {
    for (const member of group) member.lanes = laneEnds.length;
    group = [];
    laneEnds = [];
  };
  for (const event of sorted) {
    if (event.start >= groupEnd) close();
    const free = laneEnds.findIndex((end) => end <= event.start);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = event.end;
    groupEnd = group.length === 0 ? event.end : Math.max(groupEnd, event.end);
    const place = { lane, lanes: 1 };
    placed.set(event.key, place);
    group.push(place);
  }
  close();
  return placed;
}
