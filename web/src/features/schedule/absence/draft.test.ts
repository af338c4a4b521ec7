import { expect, test } from 'vitest';
import { fieldsOf, isBackwards, newAbsence, stretchOf } from './draft';

const ZONE = 'Europe/Berlin';
const draft = newAbsence('2026-10-25');

test('whole days are dates, exact times are instants of the person’s clock', () => {
  expect(fieldsOf(draft, ZONE)).toMatchObject({ firstDate: '2026-10-25', lastDate: '2026-10-25', start: null });
  // the clocks went back that night
  expect(fieldsOf({ ...draft, isExact: true }, ZONE)).toMatchObject({
    firstDate: null,
    start: '2026-10-25T08:00:00Z',
    end: '2026-10-25T12:00:00Z',
  });
});

test('an end before its beginning is told', () => {
  expect(isBackwards(draft)).toBe(false);
  expect(isBackwards({ ...draft, last: '2026-10-24' })).toBe(true);
  expect(isBackwards({ ...draft, isExact: true, to: draft.from })).toBe(true);
});

test('an absence by the minute is listed by the person’s clock', () =>
  expect(stretchOf({ id: 'x', reason: '', start: '2026-10-25T22:30:00Z', end: '2026-10-26T07:00:00Z' }, ZONE)).toEqual({
    first: '2026-10-25',
    last: '2026-10-26',
    times: { from: 1410, to: 480 },
  }));
