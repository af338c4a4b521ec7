import { expect, test } from 'vitest';
import { createDay, frameOf, startsOf, stepOf } from './day';

test('starts stand in the order of time, offered or not', () => {
  const starts = startsOf({
    slots: [{ start: '2026-11-24T07:00:00Z' }, { start: '2026-11-24T06:00:00Z' }],
    refused: [{ staffId: 's', start: '2026-11-24T06:30:00Z', reason: 'booked', cause: null }],
  });
  expect(starts.map((s) => s.reason)).toEqual([null, 'booked', null]);
  expect(stepOf(starts)).toBe(30);
  expect(stepOf([])).toBe(60);
});

test('a day is as long as its clocks make it', () => {
  expect(createDay('2026-10-25', 'Europe/Berlin').length).toBe(1500);
  const day = createDay('2026-03-29', 'Europe/Berlin');
  expect(day.length).toBe(1380);
  expect(day.at('2026-03-29T07:00:00Z')).toBe(480);
  expect(day.instantOf(480)).toBe('2026-03-29T07:00:00Z');
});

test('the frame holds everything, in whole hours', () => {
  expect(frameOf([{ from: 500, to: 601 }], 1440)).toEqual({ from: 450, to: 690 });
  expect(frameOf([], 1440)).toEqual({ from: 450, to: 1110 });
});
