import { expect, test } from 'vitest';
import {
  clockChange,
  dateIn,
  instantAt,
  isRepeated,
  isZone,
  minutesBetween,
  minutesOfDay,
  offsetMinutes,
} from './instants';

test('an instant has another date and wall clock in another zone', () => {
  expect(dateIn('2026-11-20T22:30:00Z', 'Asia/Dubai')).toBe('2026-11-21');
  expect(minutesOfDay('2026-11-20T22:30:00Z', 'Asia/Dubai')).toBe(150);
  expect(minutesOfDay('2026-11-20T22:30:00Z', 'Asia/Kolkata')).toBe(240);
  expect(offsetMinutes('2026-11-20T22:30:00Z', 'Asia/Kolkata')).toBe(330);
});

test('a wall clock in a gap means the later instant, in an overlap the earlier one', () => {
  expect(instantAt('2027-03-28', 90, 'Europe/London')).toBe('2027-03-28T01:30:00Z');
  expect(instantAt('2026-10-25', 90, 'Europe/London')).toBe('2026-10-25T00:30:00Z');
});

test('clocks change on the day with 23 or 25 hours and on no other', () => {
  expect(clockChange('2027-03-28', 'Europe/London')).toBe('forward');
  expect(clockChange('2026-10-25', 'Europe/London')).toBe('back');
  expect(clockChange('2026-10-26', 'Europe/London')).toBeNull();
  expect(clockChange('2026-10-25', 'Asia/Dubai')).toBeNull();
});

test('minutes between two instants count across a change of clocks', () => {
  const nine = instantAt('2026-10-25', 540, 'Europe/London');
  expect(minutesBetween(instantAt('2026-10-25', 0, 'Europe/London'), nine)).toBe(600);
});

test('only names of zones are zones', () => {
  expect(isZone('Europe/Berlin')).toBe(true);
  expect(isZone('Europe/Atlantis')).toBe(false);
  expect(isZone(null)).toBe(false);
});

test('times that come twice are told apart from ordinary ones', () => {
  expect(isRepeated('2026-10-25T00:30:00Z', 'Europe/London')).toBe(true);
  expect(isRepeated('2026-10-25T01:30:00Z', 'Europe/London')).toBe(true);
  expect(isRepeated('2026-10-25T02:00:00Z', 'Europe/London')).toBe(false);
  expect(isRepeated('2026-10-25T00:30:00Z', 'Asia/Dubai')).toBe(false);
});
