import { describe, expect, test } from 'vitest';
import { clock, clockRange, minutesOf, parseClock, wallClock } from './clock';

describe('typed times', () => {
  test.each([
    ['9', 540],
    ['9:30', 570],
    ['930', 570],
    ['17.15', 1035],
    ['5pm', 1020],
    ['12 am', 0],
    ['12pm', 720],
    ['24:00', 1440],
    ['٠٩:٣٠', 570],
    ['٥ م', 1020],
  ])('%s is understood', (text, minutes) => expect(parseClock(text)).toBe(minutes));

  test.each(['', 'x', '25', '9:75', '13pm', '24:30', '9:5'])('“%s” is no time', (text) =>
    expect(parseClock(text)).toBeNull(),
  );

  test('a time of the next date is taken where it may be', () => {
    expect(parseClock('26')).toBeNull();
    expect(parseClock('26', 2880)).toBe(1560);
  });
});

test('times are written as the server writes them, and as they hang on the wall', () => {
  expect(clock(minutesOf('26:05'))).toBe('26:05');
  expect(wallClock(1560)).toBe('02:00');
  expect(wallClock(1440)).toBe('24:00');
  expect(clockRange(540, 780)).toBe('\u206609:00–13:00\u2069');
});
