import { expect, test } from 'vitest';
import { type BulkDraft, bodyOf, newBulk, weeklyOf } from './change';

const business = {
  id: 'b',
  name: 'Studio',
  slug: 'studio',
  zone: 'Asia/Dubai',
  weekStart: 'MONDAY',
  currency: 'AED',
  locale: 'en',
} as const;
const weekly = [{ kind: 'OPEN', day: 'MONDAY', start: '09:00', end: '17:00', label: '' }] as const;
const templates = [{ id: 't', name: 'Winter', version: 1, weekly: [...weekly] }];
const facts = { business, templates, copied: undefined };
const draft = (patch: Partial<BulkDraft>): BulkDraft => ({
  ...newBulk('2026-12-01', 't'),
  staffIds: ['omar', 'layla'],
  ...patch,
});

test('a change says one thing and leaves the others alone', () => {
  expect(bodyOf(draft({}), facts)).toEqual({
    staffIds: ['layla', 'omar'],
    weekly: [...weekly],
    exception: null,
    timeOff: null,
    block: null,
  });
  expect(bodyOf(draft({ kind: 'off' }), facts)).toMatchObject({
    weekly: null,
    timeOff: { firstDate: '2026-12-01', lastDate: '2026-12-01', start: null, end: null },
  });
  expect(bodyOf(draft({ kind: 'block' }), facts)).toMatchObject({
    block: { start: '2026-12-01T08:00:00Z', end: '2026-12-01T09:00:00Z', rule: null },
  });
});

test('nothing is asked for as long as something is missing', () => {
  expect(bodyOf(draft({ staffIds: [] }), facts)).toBeNull();
  expect(bodyOf(draft({ templateId: 'gone' }), facts)).toBeNull();
  expect(bodyOf(draft({ kind: 'copy', copyFrom: 'maya' }), facts)).toBeNull();
  const off = { ...draft({}).off, last: '2026-11-30' };
  expect(bodyOf(draft({ kind: 'off', off }), facts)).toBeNull();
});

test('only other weekly hours change the week', () => {
  expect(weeklyOf(draft({}), facts)).toHaveLength(1);
  expect(weeklyOf(draft({ kind: 'date' }), facts)).toBeNull();
});
