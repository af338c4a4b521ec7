import { expect, test } from 'vitest';
import { draftOf, fieldsOf, newBlock } from './draft';
import { weeklyFrom } from './repeat';

const ZONE = 'Europe/Berlin';

test('a block over midnight ends on the next date', () => {
  const fields = fieldsOf({ ...newBlock('2026-12-01'), from: 1380, to: 1500, reason: ' Night shift ' }, ZONE, 1);
  expect(fields).toMatchObject({
    start: '2026-12-01T22:00:00Z',
    end: '2026-12-02T00:00:00Z',
    rule: null,
    excluded: [],
    reason: 'Night shift',
  });
});

test('a repetition begins with its own first date, and what is left out stays so', () => {
  const repeat = { ...weeklyFrom('2026-12-01'), days: [3] };
  const fields = fieldsOf({ ...newBlock('2026-12-01'), repeat, excluded: ['2026-12-10'] }, ZONE, 1);
  expect(fields).toMatchObject({
    start: '2026-12-03T11:00:00Z',
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    excluded: ['2026-12-10'],
  });
});

test('a block comes back from the server as it went there', () => {
  const draft = { ...newBlock('2026-12-01'), repeat: weeklyFrom('2026-12-01'), reason: 'Lunch', hue: 40 };
  expect(draftOf({ id: 'x', ...fieldsOf(draft, ZONE, 1) }, ZONE)).toEqual(draft);
});

test('a rule that the form cannot say is kept', () => {
  const rule = 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1';
  const block = { id: 'x', start: '2026-12-01T11:00:00Z', end: '2026-12-01T12:00:00Z', rule, excluded: [], reason: '' };
  const draft = draftOf(block, ZONE);
  expect(draft).toMatchObject({ repeat: null, customRule: rule, from: 720, to: 780 });
  expect(fieldsOf(draft, ZONE, 1).rule).toBe(rule);
});

test('a block over a clock change shows the times of the clock, and goes back as it came', () => {
  const block = {
    start: '2026-10-24T20:00:00Z',
    end: '2026-10-25T05:00:00Z',
    rule: null,
    excluded: [],
    reason: 'Night',
    hue: null,
  };
  const draft = draftOf({ id: 'x', ...block }, ZONE);
  expect(draft.to).toBe(1440 + 360);
  expect(fieldsOf(draft, ZONE, 1)).toMatchObject(block);
});
