import { expect, test } from 'vitest';
import { closedWeek } from '../week/hours';
import { minutesAhead, onOtherWall, sampleDay } from './twoWalls';

test('a place is ahead by as much as on that date', () => {
  expect(minutesAhead('Europe/Berlin', 'Asia/Dubai', '2026-11-23')).toBe(-180);
  expect(minutesAhead('Europe/Berlin', 'Asia/Dubai', '2026-07-01')).toBe(-120);
});

test('hours that cross midnight at home stand at both ends of the day', () => {
  expect(onOtherWall([{ from: 540, to: 1020 }], -180)).toEqual([{ from: 720, to: 1200 }]);
  expect(onOtherWall([{ from: 540, to: 1020 }], 600)).toEqual([
    { from: 0, to: 420 },
    { from: 1380, to: 1440 },
  ]);
});

test('the day that is shown is the first one with hours', () => {
  const week = closedWeek.map((day, i) => (i === 2 ? { ...day, windows: [{ from: 540, to: 600 }] } : day));
  const stay = { first: '2026-11-23', last: '2026-11-27', timezone: 'Europe/Berlin' };
  expect(sampleDay(stay, week).date).toBe('2026-11-25');
  expect(sampleDay({ ...stay, last: '2026-11-24' }, week)).toEqual({ date: '2026-11-23', open: [] });
});
