import { expect, test } from 'vitest';
import { planFor, spanOf } from './plan';

const ZONE = 'Asia/Dubai';
const block = {
  id: 'x',
  start: '2026-12-07T05:00:00Z',
  end: '2026-12-09T13:00:00Z',
  rule: null,
  excluded: [],
  reason: 'Trade fair',
  hue: null,
};

test('a block of several days keeps them when only its reason is changed', () => {
  const plan = { ...planFor(block, 'layla', ZONE), reason: 'Fair' };
  expect(spanOf(plan, ZONE)).toEqual({ start: block.start, end: block.end });
});

test('one that goes to another date takes its days along', () => {
  const plan = { ...planFor(block, 'layla', ZONE), from: '2026-12-14' };
  expect(spanOf(plan, ZONE)).toEqual({ start: '2026-12-14T05:00:00Z', end: '2026-12-16T13:00:00Z' });
});

test('new times are those of one date', () => {
  const plan = { ...planFor(block, 'layla', ZONE), end: 1020, start: 600 };
  expect(spanOf(plan, ZONE)).toEqual({ start: '2026-12-07T06:00:00Z', end: '2026-12-07T13:00:00Z' });
});
