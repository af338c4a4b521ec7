import { expect, test } from 'vitest';
import type { DrawnStaff } from '../draw/drawDay';
import type { Appointment } from '../types';
import { agendaOf, nowRow } from './agenda';

const row = (id: string, start: string, staffIds = ['ava']) =>
  ({ id, start: `2026-11-18T${start}:00Z`, end: `2026-11-18T${start}:30Z`, staffIds }) as Appointment;
const columns = (...ids: string[]) => ids.map((id) => ({ staff: { id } }) as DrawnStaff);

test('the agenda is in order of time and leaves out who is not shown', () => {
  const all = [row('late', '15:00'), row('other', '08:00', ['ben']), row('both', '09:00', ['ben', 'ava'])];
  expect(agendaOf(all, columns('ava')).map((a) => a.id)).toEqual(['both', 'late']);
  expect(agendaOf(all, columns('ava', 'ben')).map((a) => a.id)).toEqual(['other', 'both', 'late']);
});

test('the line of now stands before the first that has not started', () => {
  const all = [row('a', '08:00'), row('b', '10:00')];
  expect(nowRow(all, '2026-11-18T07:00:00Z')).toBe(0);
  expect(nowRow(all, '2026-11-18T08:00:00Z')).toBe(1);
  expect(nowRow(all, '2026-11-18T11:00:00Z')).toBe(2);
});
