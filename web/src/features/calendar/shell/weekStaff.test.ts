import { expect, test } from 'vitest';
import type { Staff, StaffDay } from '../types';
import { weekStaff } from './useWeekStaff';

const person = (id: string, position: number): Staff => ({ id, name: id, title: '', hue: 0, position });
const day = (staffId: string, isOpen: boolean): StaffDay => ({
  staffId,
  date: '2026-11-18',
  open: isOpen ? [{ start: '2026-11-18T05:00:00Z', end: '2026-11-18T13:00:00Z' }] : [],
  shades: [],
});

test('the week is of those asked for, else one’s own, else of the first who works', () => {
  const facts = {
    staff: [person('ben', 1), person('ava', 0)],
    days: [day('ava', false), day('ben', true)],
    viewer: { role: 'OWNER' as const, staffId: null },
  };
  expect(weekStaff(facts, ['ava', 'gone'])).toEqual(['ava']);
  expect(weekStaff({ ...facts, viewer: { role: 'STAFF', staffId: 'ava' } }, [])).toEqual(['ava']);
  expect(weekStaff(facts, [])).toEqual(['ben']);
  expect(weekStaff({ ...facts, days: [] }, [])).toEqual(['ava']);
});
