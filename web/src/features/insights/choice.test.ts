import { beforeAll, expect, test } from 'vitest';
import { ensureTemporal } from '../../lib/time/polyfill';
import { before, readChoice, writeChoice } from './choice';

const TODAY = '2026-11-20';
const read = (address: string) => readChoice(new URLSearchParams(address), TODAY);

beforeAll(ensureTemporal);

test('the last thirty days are shown where nothing else is asked for', () => {
  expect(read('')).toEqual({ range: '30', from: '2026-10-22', to: TODAY, staffId: '', serviceId: '' });
});

test('a range of one’s own holds both of its dates', () => {
  expect(read('range=own&from=2026-01-01&to=2026-01-31')).toMatchObject({ from: '2026-01-01', to: '2026-01-31' });
});

test.each([
  'range=own&from=2026-02-01&to=2026-01-31',
  'range=own&from=2025-01-01&to=2026-01-02',
  'range=own',
  'range=x',
])('%s is no range, so the usual one is shown', (address) => expect(read(address).range).toBe('30'));

test('what is compared with is as long and ends the day before', () => {
  expect(before({ from: '2026-11-14', to: TODAY, staffId: 's', serviceId: '' })).toEqual({
    from: '2026-11-07',
    to: '2026-11-13',
    staffId: 's',
    serviceId: '',
  });
});

test('an address names only what is not usual', () => {
  const own = writeChoice(new URLSearchParams('staff=a'), { range: 'own', from: '2026-01-01', to: '2026-01-02' });
  expect(own.toString()).toBe('staff=a&range=own&from=2026-01-01&to=2026-01-02');
  expect(writeChoice(own, { range: '30', staffId: '' }).toString()).toBe('');
});
