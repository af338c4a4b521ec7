import { beforeAll, expect, test } from 'vitest';
import { createFormats } from '../../../lib/i18n/formats';
import { ensureTemporal } from '../../../lib/time/polyfill';
import { type Reading, valueText } from './values';

const reading: Reading = {
  zone: 'Asia/Dubai',
  names: new Map([['01a1f95d-d2fc-7000-ad02-dffeeb46cc27', 'Layla Haddad']]),
  t: (id) => id,
  format: createFormats('en-GB'),
};

beforeAll(ensureTemporal);

test.each([
  ['name', 'Reformer', 'Reformer'],
  ['staffId', '01a1f95d-d2fc-7000-ad02-dffeeb46cc27', 'Layla Haddad'],
  ['unitId', '01a1f95d-d2fc-7000-ad02-dffeeb46cc99', '…46cc99'],
  ['startsAt', '2026-11-20T20:30:00+00', 'Sat 21 Nov 00:30'],
  ['firstDate', '2026-11-20', 'Fri 20 Nov'],
  ['startMinute', 570, '09:30'],
  ['durationMinutes', 1500, '1,500'],
  ['online', true, 'ins.yes'],
  ['categoryId', null, 'ins.nothing'],
])('%s %j is written %s', (field, value, text) => {
  expect(valueText(field, value, reading)).toBe(text);
});

test('the hours of a week and the people of an appointment are read as one says them', () => {
  const hours = [{ kind: 'OPEN', weekday: 5, startMinute: 540, endMinute: 780 }];
  expect(valueText('weeklyHours', hours, reading)).toBe('Fri \u206609:00–13:00\u2069');
  expect(valueText('staff', [{ staffId: '01a1f95d-d2fc-7000-ad02-dffeeb46cc27' }], reading)).toBe('Layla Haddad');
  expect(valueText('status', 'CONFIRMED', reading)).toBe('calendar.status.confirmed');
});

test('of a long list a few are said', () => {
  expect(valueText('seats', [1, 2, 3, 4, 5, 6], reading)).toBe('1; 2; 3; 4; ins.andMore');
});
