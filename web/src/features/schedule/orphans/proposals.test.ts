import { expect, test } from 'vitest';
import type { Orphan } from '../types';
import { clashes, propose } from './proposals';

const at = (hour: number, minutes = 0) => new Date(Date.UTC(2026, 10, 24, hour, minutes)).toISOString();

/** An appointment of an hour that could go to these hours of Layla. */
const orphan = (id: string, ...hours: number[]): Orphan => ({
  appointmentId: id,
  serviceId: 'assessment',
  serviceName: 'Assessment',
  reference: id,
  customers: [id],
  staffIds: ['layla'],
  start: at(15),
  end: at(16),
  alternatives: hours.map((hour) => ({
    kind: 'same_staff',
    staffId: 'layla',
    slot: { start: at(hour), end: at(hour + 1), staffIds: ['layla'] },
  })),
});
const none = () => ({ before: 0, after: 0 });

test('no two appointments are proposed the same time, and who finds none stays', () => {
  const list = [orphan('a', 9, 10), orphan('b', 9, 10), orphan('c', 9, 10), orphan('d')];
  expect(propose(list, none)).toEqual({ a: '0', b: '1', c: 'keep', d: 'keep' });
});

test('buffers count between them', () => {
  const list = [orphan('a', 9), orphan('b', 10, 11)];
  expect(propose(list, none)).toEqual({ a: '0', b: '0' });
  expect(propose(list, () => ({ before: 0, after: 15 }))).toEqual({ a: '0', b: '1' });
});

test('times that collide are told, whoever chose them', () => {
  const list = [orphan('a', 9), orphan('b', 9), orphan('c', 11)];
  expect([...clashes(list, { a: '0', b: '0', c: '0' }, none)]).toEqual(['a', 'b']);
  expect(clashes(list, { a: '0', b: 'keep', c: '0' }, none).size).toBe(0);
});
