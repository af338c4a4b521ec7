import { expect, test } from 'vitest';
import type { Appointment } from '../types';
import { isFiltered, NO_FILTERS, passes, toggled } from './filters';

const cut = { serviceId: 'cut', status: 'CONFIRMED' } as Appointment;

test('what was called off is left out unless it is asked for', () => {
  const gone: Appointment = { ...cut, status: 'CANCELLED' };
  expect(passes(NO_FILTERS, gone)).toBe(false);
  expect(passes({ ...NO_FILTERS, statuses: ['CANCELLED'] }, gone)).toBe(true);
  expect(passes({ ...NO_FILTERS, statuses: ['CANCELLED'] }, cut)).toBe(false);
});

test('a service filter leaves the other services out', () => {
  expect(passes({ ...NO_FILTERS, services: ['cut'] }, cut)).toBe(true);
  expect(passes({ ...NO_FILTERS, services: ['colour'] }, cut)).toBe(false);
  expect(isFiltered({ ...NO_FILTERS, services: ['cut'] })).toBe(true);
  expect(isFiltered({ ...NO_FILTERS, staff: ['ava'] })).toBe(false);
});

test('unticking starts from all of them, and all of them is no filter', () => {
  const all = ['a', 'b', 'c'];
  expect(toggled(null, 'b', all)).toEqual(['a', 'c']);
  expect(toggled(['a', 'c'], 'b', all)).toBeNull();
  expect(toggled(['a'], 'a', all)).toBeNull();
});
