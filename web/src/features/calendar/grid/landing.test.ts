import { expect, test } from 'vitest';
import type { Appointment } from '../types';
import { landingOf } from './landing';

const columns = ['ava', 'ben', 'cleo'].flatMap((id) => [{ key: `${id}@2026-11-18` }, { key: `${id}@2026-11-19` }]);
const appointments = [
  { id: 'one', staffIds: ['ava'] },
  { id: 'both', staffIds: ['ava', 'ben'] },
] as Appointment[];

test('what one person gives stands wherever it is held', () => {
  expect(landingOf({ id: 'one' }, 'cleo@2026-11-18', appointments, columns)).toEqual(['cleo@2026-11-18']);
});

test('what two people give together keeps both, on whatever date it is held', () => {
  const on = (column: string) => landingOf({ id: 'both' }, column, appointments, columns);
  expect(on('ben@2026-11-18')).toEqual(['ben@2026-11-18', 'ava@2026-11-18']);
  expect(on('cleo@2026-11-19')).toEqual(['ava@2026-11-19', 'ben@2026-11-19']);
});

test('columns that are not on screen are left out', () => {
  expect(landingOf({ id: 'both' }, 'ben@2026-11-18', appointments, columns.slice(2))).toEqual(['ben@2026-11-18']);
});
