import { expect, test } from 'vitest';
import { slugOf } from './draft';
import { openDays, weeklyOf } from './hours';

test('an address is made of the letters that an address can have', () => {
  expect(slugOf('Café Sukoon & Co.')).toBe('cafe-sukoon-co');
  expect(slugOf('استوديو')).toBe('');
});

test('early and late means two windows on each of six days', () => {
  expect(weeklyOf('split')).toHaveLength(12);
  expect(openDays('split')).toEqual([0, 1, 2, 3, 4, 5]);
});
