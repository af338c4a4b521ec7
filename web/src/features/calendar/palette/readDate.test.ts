import { beforeAll, expect, test } from 'vitest';
import { ensureTemporal } from '../../../lib/time/polyfill';
import { readDate } from './readDate';

const FRIDAY = '2026-11-20';

beforeAll(ensureTemporal);

test.each([
  ['12 dec', '2026-12-12'],
  ['dec 12', '2026-12-12'],
  ['12 December 2028', '2028-12-12'],
  ['3 jan', '2027-01-03'],
  ['20 nov', FRIDAY],
  ['19 nov', '2027-11-19'],
  ['29 feb 2028', '2028-02-29'],
  ['tomorrow', '2026-11-21'],
  ['fri', '2026-11-27'],
  ['next Monday', '2026-11-23'],
  ['+3w', '2026-12-11'],
  ['-2d', '2026-11-18'],
  ['+10', '2026-11-30'],
  ['2026-12-01', '2026-12-01'],
  ['١٢ ديسمبر', '2026-12-12'],
  ['الجمعة القادمة', '2026-11-27'],
  ['غدًا', '2026-11-21'],
  ['+3 أسابيع', '2026-12-11'],
])('%s is %s', (text, date) => {
  expect(readDate(text, FRIDAY)).toBe(date);
});

test.each(['', 'noah', '31 feb', '32 dec', '0 dec', 'dec', '+3x', 'next', 'friday noah'])('%j is no date', (text) => {
  expect(readDate(text, FRIDAY)).toBeNull();
});
