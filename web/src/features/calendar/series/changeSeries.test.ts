import { describe, expect, test } from 'vitest';
import type { Appointment } from '../types';
import { meantBy, type SeriesView, wayBackOf } from './changeSeries';

const NOW = '2026-12-08T00:00:00Z';
const weekly = (start: string, part: Partial<Appointment> = {}) =>
  ({
    id: start,
    start,
    recurrenceId: start,
    status: 'CONFIRMED',
    staffIds: ['layla'],
    notes: '',
    ...part,
  }) as Appointment;
const series = (appointments: Appointment[]) =>
  ({ id: 's', version: 3, zone: 'Asia/Dubai', appointments }) as SeriesView;

const FOUR = ['2026-12-01', '2026-12-15', '2026-12-22', '2026-12-29'].map((date) => weekly(`${date}T06:00:00Z`));
const from = (recurrenceId: string) => ({ scope: 'following' as const, recurrenceId });

describe('those that a change means', () => {
  test('are still to come', () => {
    expect(meantBy(series(FOUR), { scope: 'all', recurrenceId: null }, NOW)).toHaveLength(3);
  });

  test('are counted by the rule, wherever they were moved', () => {
    const moved = weekly('2026-12-30T06:00:00Z', { recurrenceId: '2026-12-15T06:00:00Z' });
    expect(meantBy(series([moved, ...FOUR.slice(2)]), from('2026-12-22T06:00:00Z'), NOW)).toHaveLength(2);
  });

  test('were not called off', () => {
    const off = weekly('2026-12-16T06:00:00Z', { status: 'CANCELLED' });
    expect(meantBy(series([off, ...FOUR.slice(2)]), { scope: 'all', recurrenceId: null }, NOW)).toHaveLength(2);
  });
});

describe('the way back', () => {
  const all = { scope: 'all' as const, recurrenceId: null };

  test('is the time on the wall that all of them had', () => {
    expect(wayBackOf(series(FOUR), all, { time: '14:30' }, NOW)).toEqual({ time: '10:00' });
  });

  test('is the same time on the wall after the clocks have changed', () => {
    const berlin = {
      ...series([weekly('2027-03-25T09:00:00Z'), weekly('2027-04-01T08:00:00Z')]),
      zone: 'Europe/Berlin',
    };
    expect(wayBackOf(berlin, all, { time: '11:00' }, NOW)).toEqual({ time: '10:00' });
  });

  test('is not there when one of them stood elsewhere', () => {
    const moved = weekly('2026-12-16T07:00:00Z');
    expect(wayBackOf(series([...FOUR, moved]), all, { time: '14:30' }, NOW)).toBeNull();
    expect(wayBackOf(series([...FOUR, moved]), all, { notes: 'Window seat' }, NOW)).toEqual({ notes: '' });
  });

  test('is not there for what two people give', () => {
    const both = weekly('2026-12-16T06:00:00Z', { staffIds: ['layla', 'omar'] });
    expect(wayBackOf(series([both]), all, { staffId: 'sara' }, NOW)).toBeNull();
  });
});
