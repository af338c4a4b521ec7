import { describe, expect, test } from 'vitest';
import type { Drag } from '../../../components/time-grid/drag/dragStore';
import type { GridEvent, Place } from '../../../components/time-grid/model';
import { instantAt } from '../../../lib/time/instants';
import type { Appointment } from '../types';
import { isNoWish, wishFor, wishOf } from './wish';

const zone = 'Europe/London';
const appointment = (date: string, start: number, minutes: number, staffIds = ['ava']) => {
  const from = instantAt(date, start, zone);
  const end = new Date(Date.parse(from) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
  return { id: 'a', start: from, end, staffIds } as Appointment;
};
const place = (date: string, start: number, end: number, staff = 'ava'): Place => ({
  column: `${staff}@${date}`,
  start,
  end,
});
const drag = (kind: Drag['kind'], from: Place, at: Place): Drag => ({
  kind,
  from,
  at,
  event: {} as GridEvent,
  by: 'pointer',
  isDropped: true,
});

describe('a move', () => {
  const a = appointment('2026-11-18', 600, 60);
  const from = place('2026-11-18', 600, 660);
  test('says only what is to be different', () => {
    expect(wishOf(drag('move', from, place('2026-11-18', 630, 690)), a, zone).changes).toEqual({
      start: '2026-11-18T10:30:00Z',
    });
    expect(wishOf(drag('move', from, place('2026-11-18', 600, 660, 'ben')), a, zone).changes).toEqual({
      staffId: 'ben',
    });
    expect(wishOf(drag('resize-end', from, place('2026-11-18', 600, 690)), a, zone).changes).toEqual({
      end: '2026-11-18T11:30:00Z',
    });
    expect(wishOf(drag('resize-start', from, place('2026-11-18', 570, 660)), a, zone).changes).toEqual({
      start: '2026-11-18T09:30:00Z',
      end: '2026-11-18T11:00:00Z',
    });
  });
  test('that leads back to where it was is none', () => {
    expect(isNoWish(wishOf(drag('move', from, from), a, zone))).toBe(true);
  });
  test('of one that two people give keeps both', () => {
    const both = appointment('2026-11-18', 600, 60, ['ava', 'ben']);
    const wish = wishFor(both, '2026-11-18T12:00:00Z', '2026-11-18T13:00:00Z', 'cleo');
    expect(wish).toMatchObject({ staffIds: ['ava', 'ben'], changes: { start: '2026-11-18T12:00:00Z' } });
  });
  test('onto a date on which clocks change keeps wall clock and length', () => {
    const spring = wishOf(drag('move', from, place('2027-03-28', 600, 660)), a, zone);
    expect([spring.start, spring.end]).toEqual(['2027-03-28T09:00:00Z', '2027-03-28T10:00:00Z']);
    const across = appointment('2026-10-24', 30, 90);
    const autumn = wishOf(drag('move', place('2026-10-24', 30, 120), place('2026-10-25', 30, 120)), across, zone);
    expect([autumn.start, autumn.end]).toEqual(['2026-10-24T23:30:00Z', '2026-10-25T01:00:00Z']);
  });
  test('of the second pass of a repeated hour stays in it when only the person changes', () => {
    const second = { ...a, start: '2026-10-25T01:30:00Z', end: '2026-10-25T02:00:00Z' };
    const there = place('2026-10-25', 90, 120);
    expect(wishOf(drag('move', there, { ...there, column: 'ben@2026-10-25' }), second, zone)).toMatchObject({
      start: '2026-10-25T01:30:00Z',
      changes: { staffId: 'ben' },
    });
  });
});
