import { expect, test } from 'vitest';
import { clock } from '../../../lib/time/clock';
import { gridStarts } from './gridStarts';

const hour = { length: 60, before: 0, after: 0, step: 60, grid: 'WINDOW' } as const;
const said = (rhythm: Parameters<typeof gridStarts>[0]) => gridStarts(rhythm).map(clock).join(' ');

test('a booking takes the starts that would meet it', () => {
  expect(said(hour)).toBe('08:00 11:00 12:00');
});

test('an adaptive grid also offers the moment after the booking', () => {
  expect(said({ ...hour, grid: 'ADAPTIVE' })).toBe('08:00 10:10 11:00 12:00');
});

test('a grid on the clock begins at a multiple of its step', () => {
  expect(said({ ...hour, length: 45, step: 45, grid: 'CLOCK' })).toBe('08:15 10:30 11:15 12:00');
});

test('a buffer counts as busy for others', () => {
  expect(said({ ...hour, before: 30, after: 30 })).toBe('12:00');
});
