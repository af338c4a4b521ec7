import { describe, expect, test } from 'vitest';
import type { Appointment } from '../types';
import { belongs, boundsOf, faceText, tell } from './rows';

const row = (id: string, start: string, more: Partial<Appointment> = {}) =>
  ({
    id,
    version: 1,
    status: 'CONFIRMED',
    start: `2026-11-18T${start}:00Z`,
    end: `2026-11-18T${start.slice(0, 2)}:59:00Z`,
    staffIds: ['ava'],
    attendees: [],
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    ...more,
  }) as unknown as Appointment;
const day = boundsOf({ from: '2026-11-18', days: 1, withGone: false }, 'UTC');
const told = (a: Appointment) => ({ id: a.id, row: a });
const ids = (rows: readonly Appointment[]) => rows.map((a) => a.id);

describe('a list that is told of changes', () => {
  const list = [row('a', '08:00', { version: 3 }), row('b', '10:00'), row('c', '12:00')];

  test('takes in what is new in the order of time', () => {
    expect(ids(tell(list, [told(row('new', '11:00'))], day))).toEqual(['a', 'b', 'new', 'c']);
  });

  test('moves what has another time', () => {
    expect(ids(tell(list, [told(row('a', '13:00', { version: 4 }))], day))).toEqual(['b', 'c', 'a']);
  });

  test('keeps the newer version, whichever comes first', () => {
    expect(tell(list, [told(row('a', '13:00', { version: 2 }))], day)).toBe(list);
  });

  test('lets go what moves to another date, and takes in what comes from one', () => {
    const away = row('a', '08:00', { version: 4, start: '2026-11-20T08:00:00Z', end: '2026-11-20T09:00:00Z' });
    expect(ids(tell(list, [told(away)], day))).toEqual(['b', 'c']);
    const there = boundsOf({ from: '2026-11-20', days: 1, withGone: false }, 'UTC');
    expect(ids(tell([], [told(away)], there))).toEqual(['a']);
  });

  test('takes off what is gone, several at once', () => {
    const gone = ['a', 'c', 'unknown'].map((id) => ({ id, row: null }));
    expect(ids(tell(list, gone, day))).toEqual(['b']);
  });

  test('is the same one when nothing concerns it', () => {
    const elsewhere = row('x', '08:00', { start: '2026-12-01T08:00:00Z', end: '2026-12-01T09:00:00Z' });
    expect(tell(list, [told(elsewhere), { id: 'y', row: null }], day)).toBe(list);
  });

  test('that also shows what was called off keeps it until it is read as what', () => {
    const all = { ...day, withGone: true };
    expect(tell(list, [{ id: 'a', row: null }], all)).toBe(list);
    expect(ids(tell(list, [told(row('x', '09:00', { status: 'CANCELLED' }))], all))).toContain('x');
    expect(tell(list, [told(row('x', '09:00', { status: 'CANCELLED' }))], day)).toBe(list);
  });
});

test('buffers reach into a date, whatever the zone', () => {
  const night = { start: '2026-11-18T22:10:00Z', end: '2026-11-18T22:55:00Z' };
  const berlin = boundsOf({ from: '2026-11-19', days: 1, withGone: false }, 'Europe/Berlin');
  expect(belongs(row('a', '22:10', night), berlin)).toBe(false);
  expect(belongs(row('a', '22:10', { ...night, bufferAfterMinutes: 10 }), berlin)).toBe(true);
  const dubai = boundsOf({ from: '2026-11-19', days: 1, withGone: false }, 'Asia/Dubai');
  expect(belongs(row('a', '22:10', night), dubai)).toBe(true);
});

test('a date on which the clocks change has all its hours', () => {
  const { start, end } = boundsOf({ from: '2027-10-31', days: 1, withGone: false }, 'Europe/Berlin');
  expect((end - start) / 3_600_000).toBe(25);
});

test('notes are not seen on the calendar, times and people are', () => {
  const a = row('a', '08:00');
  expect(faceText({ ...a, version: 9, notes: 'other' })).toBe(faceText(a));
  expect(faceText({ ...a, staffIds: ['ben'] })).not.toBe(faceText(a));
});
