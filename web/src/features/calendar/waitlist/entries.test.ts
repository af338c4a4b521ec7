import { describe, expect, test } from 'vitest';
import { type Entry, fits } from './entries';

const entry = (part: Partial<Entry>) =>
  ({ partsOfDay: [], timeFrom: null, timeTo: null, timezone: 'Asia/Dubai', ...part }) as unknown as Entry;
const at = (time: string) => `2026-12-07T${time}:00Z`;

describe('a start fits', () => {
  test('any wish for any time', () => {
    expect(fits(entry({}), at('05:00'))).toBe(true);
  });

  test('a part of the day on the clock of whoever waits', () => {
    // noon in Dubai
    expect(fits(entry({ partsOfDay: ['MORNING'] }), at('07:45'))).toBe(true);
    expect(fits(entry({ partsOfDay: ['MORNING'] }), at('08:00'))).toBe(false);
    expect(fits(entry({ partsOfDay: ['AFTERNOON', 'EVENING'] }), at('08:00'))).toBe(true);
    expect(fits(entry({ partsOfDay: ['MORNING'], timezone: 'Europe/Berlin' }), at('08:00'))).toBe(true);
  });

  test('hours, of which the last is left out and midnight is the end', () => {
    expect(fits(entry({ timeFrom: '10:00:00', timeTo: '11:00:00' }), at('06:00'))).toBe(true);
    expect(fits(entry({ timeFrom: '10:00:00', timeTo: '11:00:00' }), at('07:00'))).toBe(false);
    expect(fits(entry({ timeFrom: '18:00', timeTo: '00:00' }), at('18:30'))).toBe(true);
  });
});
