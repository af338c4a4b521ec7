import { describe, expect, test } from 'vitest';
import { hourMarks, MINUTE_PX, offsetPx } from './geometry';
import { clockChange, wallMinute, wallSpan } from './wallClock';

const date = (iso: string) => Temporal.PlainDate.from(iso);
const instant = (iso: string) => Temporal.Instant.from(iso);
const at = (iso: string, zone: string, time: string) => date(iso).toZonedDateTime({ timeZone: zone, plainTime: time });

const zones = ['Europe/London', 'America/Los_Angeles', 'Asia/Kolkata', 'Asia/Dubai', 'Australia/Lord_Howe'];
const days = ['2026-10-25', '2027-03-28', '2026-11-01', '2027-03-14', '2026-10-04', '2026-11-18'];

describe('an event stands at the label of its hour', () => {
  for (const zone of zones)
    for (const day of days)
      test(`${zone} on ${day}`, () => {
        const range = { start: 8 * 60, end: 20 * 60 };
        const scale = { from: range.start, minutePx: MINUTE_PX };
        const label = hourMarks(range).find((mark) => mark === 11 * 60) ?? Number.NaN;
        const start = at(day, zone, '11:10');
        const span = wallSpan(start.toInstant(), start.add({ minutes: 50 }).toInstant(), date(day), zone);
        expect(offsetPx(span?.start ?? Number.NaN, scale) - offsetPx(label, scale)).toBeCloseTo(14);
        expect(span).toEqual({ start: 670, end: 720 });
      });
});

describe('wall-clock spans', () => {
  test('clip to the date', () => {
    const night = wallSpan(
      instant('2026-11-18T19:00:00Z'),
      instant('2026-11-18T22:00:00Z'),
      date('2026-11-18'),
      'Asia/Dubai',
    );
    expect(night).toEqual({ start: 23 * 60, end: 1440 });
    const rest = wallSpan(
      instant('2026-11-18T19:00:00Z'),
      instant('2026-11-18T22:00:00Z'),
      date('2026-11-19'),
      'Asia/Dubai',
    );
    expect(rest).toEqual({ start: 0, end: 120 });
  });
  test('are null beside the date', () => {
    const span = wallSpan(
      instant('2026-11-18T19:00:00Z'),
      instant('2026-11-18T20:00:00Z'),
      date('2026-11-19'),
      'Asia/Dubai',
    );
    expect(span).toBeNull();
  });
  test('reach through the hour that spring skips', () => {
    const start = at('2027-03-28', 'Europe/London', '00:30').toInstant();
    const span = wallSpan(start, start.add({ minutes: 60 }), date('2027-03-28'), 'Europe/London');
    expect(span).toEqual({ start: 30, end: 150 });
  });
  test('are never shorter than they last when autumn repeats an hour', () => {
    const start = instant('2026-10-25T00:45:00Z');
    const span = wallSpan(start, start.add({ minutes: 30 }), date('2026-10-25'), 'Europe/London');
    expect(span).toEqual({ start: 105, end: 135 });
  });
  test('put both halves of a repeated hour at the same label', () => {
    const [first, second] = [instant('2026-10-25T00:30:00Z'), instant('2026-10-25T01:30:00Z')];
    const day = date('2026-10-25');
    expect(wallMinute(first, day, 'Europe/London')).toBe(90);
    expect(wallMinute(second, day, 'Europe/London')).toBe(90);
  });
});

describe('clock changes', () => {
  test('skip an hour in spring', () => {
    expect(clockChange(date('2027-03-28'), 'Europe/London')).toEqual({ at: 60, minutes: 60 });
    expect(clockChange(date('2027-03-14'), 'America/Los_Angeles')).toEqual({ at: 120, minutes: 60 });
  });
  test('repeat an hour in autumn', () => {
    expect(clockChange(date('2026-10-25'), 'Europe/London')).toEqual({ at: 120, minutes: -60 });
  });
  test('may be half an hour long', () => {
    expect(clockChange(date('2026-10-04'), 'Australia/Lord_Howe')).toEqual({ at: 120, minutes: 30 });
  });
  test('may happen at midnight', () => {
    expect(clockChange(date('2026-04-24'), 'Africa/Cairo')).toEqual({ at: 0, minutes: 60 });
  });
  test('belong to the zone of the business alone', () => {
    expect(clockChange(date('2026-11-01'), 'Europe/London')).toBeNull();
    expect(clockChange(date('2026-10-25'), 'Asia/Dubai')).toBeNull();
  });
});
