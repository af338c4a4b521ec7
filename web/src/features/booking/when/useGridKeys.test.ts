import { expect, test } from 'vitest';
import { daysByKey } from './useGridKeys';

const FRIDAY = '2026-11-20';

test('arrows go by day and week, in the direction of reading', () => {
  expect(daysByKey('ArrowRight', FRIDAY, 1, false)).toBe(1);
  expect(daysByKey('ArrowRight', FRIDAY, 1, true)).toBe(-1);
  expect(daysByKey('ArrowUp', FRIDAY, 1, true)).toBe(-7);
  expect(daysByKey('PageDown', FRIDAY, 1, false)).toBe(35);
});

test('Home and End go to the ends of the week of the business', () => {
  expect(daysByKey('Home', FRIDAY, 1, false)).toBe(-4);
  expect(daysByKey('End', FRIDAY, 1, false)).toBe(2);
  expect(daysByKey('Home', FRIDAY, 7, false)).toBe(-5);
  expect(daysByKey('End', FRIDAY, 7, false)).toBe(1);
});

test('other keys are left alone', () => {
  expect(daysByKey('a', FRIDAY, 1, false)).toBeUndefined();
});
