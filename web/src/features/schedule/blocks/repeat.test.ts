import { describe, expect, test } from 'vitest';
import { datesOfRepeat, firstDate, nthOf, type Repeat, readRule, ruleOf, weeklyFrom } from './repeat';

const friday = '2026-11-20';
const weekly = weeklyFrom(friday);

describe('a rule', () => {
  test.each<[Repeat, string]>([
    [weekly, 'FREQ=WEEKLY;BYDAY=FR'],
    [
      { ...weekly, interval: 2, days: [3, 0], end: { kind: 'until', date: '2026-12-31' } },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231;WKST=SU',
    ],
    [{ ...weekly, freq: 'DAILY', end: { kind: 'count', times: 5 } }, 'FREQ=DAILY;COUNT=5'],
    [{ ...weekly, freq: 'MONTHLY' }, 'FREQ=MONTHLY;BYMONTHDAY=20'],
    [{ ...weekly, freq: 'MONTHLY', by: { nth: -1, day: 4 } }, 'FREQ=MONTHLY;BYDAY=-1FR'],
    [{ ...weekly, freq: 'YEARLY' }, 'FREQ=YEARLY'],
  ])('is written and read again: %#', (repeat, rule) => {
    expect(ruleOf(repeat, 7)).toBe(rule);
    expect(ruleOf(readRule(rule, friday) ?? weekly, 7)).toBe(rule);
  });

  test.each(['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'FREQ=WEEKLY;BYDAY=2MO', 'FREQ=DAILY;BYMONTH=1', 'FREQ=HOURLY'])(
    'that the form cannot say is left alone: %s',
    (rule) => expect(readRule(rule, friday)).toBeNull(),
  );
});

describe('the dates', () => {
  test('of every other week follow the first day of the week', () => {
    const repeat: Repeat = { ...weekly, interval: 2, days: [4, 6] };
    expect(datesOfRepeat(repeat, friday, 4, 1)).toEqual(['2026-11-20', '2026-11-22', '2026-12-04', '2026-12-06']);
    expect(datesOfRepeat(repeat, friday, 3, 7)).toEqual(['2026-11-20', '2026-11-29', '2026-12-04']);
  });

  test('of the 31st leave short months out', () =>
    expect(datesOfRepeat({ ...weekly, freq: 'MONTHLY', by: { day: 31 } }, '2026-12-31', 3, 1)).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
    ]));

  test('of the last weekday of a month are the last', () =>
    expect(datesOfRepeat({ ...weekly, freq: 'MONTHLY', by: { nth: -1, day: 4 } }, '2026-11-27', 3, 1)).toEqual([
      '2026-11-27',
      '2026-12-25',
      '2027-01-29',
    ]));

  test('end where the rule ends', () => {
    const until = { ...weekly, end: { kind: 'until', date: '2026-12-04' } } as const;
    expect(datesOfRepeat(until, friday, 9, 1)).toHaveLength(3);
    expect(datesOfRepeat({ ...weekly, end: { kind: 'count', times: 2 } }, friday, 9, 1)).toHaveLength(2);
  });
});

test('a repetition begins on one of its own dates', () => {
  expect(firstDate({ ...weekly, days: [0] }, friday, 1)).toBe('2026-11-23');
  expect(firstDate({ ...weekly, freq: 'MONTHLY', by: { nth: 1, day: 1 } }, friday, 1)).toBe('2026-12-01');
});

test('a fifth weekday is the last one of its month', () => {
  expect(nthOf('2026-11-20')).toBe(3);
  expect(nthOf('2026-10-30')).toBe(-1);
});
