import { expect, test } from 'vitest';
import { busiest, growth, hoursShown, madeIn, ticks } from './sums';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 5, 10]],
  [100, [0, 50, 100]],
  [153, [0, 100, 200]],
])('the lines of a chart up to %i are round numbers', (most, lines) => {
  expect(ticks(most)).toEqual(lines);
});

test('what was called off is not counted as booked', () => {
  const counts = [
    { status: 'CONFIRMED' as const, source: 'PUBLIC' as const, bookings: 3 },
    { status: 'NO_SHOW' as const, source: 'INTERNAL' as const, bookings: 1 },
    { status: 'CANCELLED' as const, source: 'PUBLIC' as const, bookings: 2 },
  ];
  expect(madeIn({ first: '2026-11-20', last: '2026-11-20', counts })).toEqual({ online: 3, team: 1, calledOff: 2 });
});

test('from nothing nothing grows', () => {
  expect(growth(5, 0)).toBeNull();
  expect(growth(11, 10)).toBeCloseTo(0.1);
});

test('an early start widens the hours, and the busiest is found', () => {
  const starts = Array.from({ length: 24 }, () => 0);
  const days = [
    { weekday: 1, starts: starts.with(6, 2) },
    { weekday: 2, starts: starts.with(10, 9) },
  ];
  expect(hoursShown(days).at(0)).toBe(6);
  expect(hoursShown(days).at(-1)).toBe(18);
  expect(busiest(days)).toEqual({ weekday: 2, hour: 10, starts: 9 });
  expect(busiest([{ weekday: 1, starts }])).toBeNull();
});
