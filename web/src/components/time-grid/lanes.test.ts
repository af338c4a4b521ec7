import { expect, test } from 'vitest';
import { layLanes } from './lanes';

const event = (key: string, start: number, end: number) => ({ key, start, end });

test('events that stand alone take the whole width', () => {
  const lanes = layLanes([event('a', 600, 660), event('b', 660, 700)]);
  expect(lanes.get('a')).toEqual({ lane: 0, lanes: 1 });
  expect(lanes.get('b')).toEqual({ lane: 0, lanes: 1 });
});

test('events that overlap share lanes, the next group begins afresh', () => {
  const lanes = layLanes([event('a', 600, 660), event('b', 630, 690), event('c', 690, 720)]);
  expect(lanes.get('a')).toEqual({ lane: 0, lanes: 2 });
  expect(lanes.get('b')).toEqual({ lane: 1, lanes: 2 });
  expect(lanes.get('c')).toEqual({ lane: 0, lanes: 1 });
});

test('a lane that is free again is used again', () => {
  const lanes = layLanes([event('long', 600, 720), event('x', 600, 640), event('y', 640, 680)]);
  expect(lanes.get('x')).toEqual({ lane: 1, lanes: 2 });
  expect(lanes.get('y')).toEqual({ lane: 1, lanes: 2 });
});

test('no two events of one lane overlap, whatever the input', () => {
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % n;
  };
  for (let round = 0; round < 200; round++) {
    const events = Array.from({ length: 30 }, (_, i) => {
      const start = random(96) * 15;
      return event(String(i), start, start + 15 + random(12) * 15);
    });
    const lanes = layLanes(events);
    for (const a of events)
      for (const b of events)
        if (a.key < b.key && a.start < b.end && b.start < a.end) {
          expect(lanes.get(a.key)?.lane).not.toBe(lanes.get(b.key)?.lane);
          expect(lanes.get(a.key)?.lanes).toBe(lanes.get(b.key)?.lanes);
        }
  }
});
