import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, daysFrom, isDate, monthGrid, startOfWeek, weekday } from './dates';

test('a week starts on Monday, or where the business lets it start', () => {
  expect(startOfWeek('2026-11-20', 7)).toBe('2026-11-15');
  expect(startOfWeek('2026-11-22', 7)).toBe('2026-11-22');
  expect(startOfWeek('2026-11-20', 6)).toBe('2026-11-14');
  expect(startOfWeek('2026-11-20')).toBe('2026-11-16');
  expect(startOfWeek('2026-11-16')).toBe('2026-11-16');
  expect(weekday('2026-11-22')).toBe(7);
});

test('days and months are added across the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(daysBetween('2026-11-20', '2027-01-01')).toBe(42);
  expect(daysBetween('2026-11-20', '2026-11-19')).toBe(-1);
  expect(daysFrom('2028-02-28', 3)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
});

test('a month is covered by whole weeks', () => {
  const grid = monthGrid('2026-11-20');
  expect(grid[0]).toBe('2026-10-26');
  expect(grid.at(-1)).toBe('2026-12-06');
  expect(monthGrid('2027-02-10')).toHaveLength(28);
});

test('only dates that exist are dates', () => {
  expect(isDate('2028-02-29')).toBe(true);
  expect(isDate('2027-02-29')).toBe(false);
  expect(isDate('2026-13-01')).toBe(false);
  expect(isDate('20 November')).toBe(false);
  expect(isDate(null)).toBe(false);
});
