import { expect, test } from 'vitest';
import { instantAt } from '../../../lib/time/instants';
import type { RangeFacts } from '../draw/drawView';
import { NO_FILTERS } from '../filter/filters';
import type { Appointment, Staff, StaffDay } from '../types';
import { summarise } from './summarise';

const zone = 'Asia/Dubai';
const date = '2026-11-18';
const at = (hour: number, on = date) => instantAt(on, hour * 60, zone);
const person = (id: string, position: number): Staff => ({ id, name: id, title: '', hue: 0, position });
const day = (staffId: string, open: [number, number][], shades: StaffDay['shades'] = []): StaffDay => ({
  staffId,
  date,
  open: open.map(([start, end]) => ({ start: at(start), end: at(end) })),
  shades,
});
const booked = (id: string, start: number, end: number, more: Partial<Appointment> = {}) =>
  ({
    id,
    start: at(start),
    end: at(end),
    staffIds: ['ava'],
    serviceId: 's',
    status: 'CONFIRMED',
    ...more,
  }) as Appointment;
const sum = (appointments: Appointment[], days: StaffDay[], filters = NO_FILTERS) => {
  const facts = { dates: [date], zone, staff: [person('ben', 1), person('ava', 0)], appointments, days };
  return summarise(facts as unknown as RangeFacts, filters)[0];
};

test('a date counts its appointments in order, and those that wait', () => {
  const summary = sum([booked('late', 15, 16, { status: 'PENDING' }), booked('early', 9, 10)], [day('ava', [[9, 17]])]);
  expect(summary?.appointments.map((a) => a.id)).toEqual(['early', 'late']);
  expect(summary?.pending).toBe(1);
});

test('the load is the booked share of the open time, without what was called off', () => {
  const block = { kind: 'BLOCK' as const, start: at(13), end: at(17), label: 'Reports' };
  const all = [booked('a', 9, 11), booked('b', 11, 12, { status: 'NO_SHOW' })];
  const summary = sum(all, [day('ava', [[9, 17]], [block])]);
  expect(summary?.loads.map((l) => [l.staff.id, l.percent])).toEqual([
    ['ava', 50],
    ['ben', null],
  ]);
});

test('filters leave appointments out of the count but not out of the load', () => {
  const summary = sum([booked('a', 9, 13)], [day('ava', [[9, 17]])], { ...NO_FILTERS, services: ['other'] });
  expect(summary?.appointments).toEqual([]);
  expect(summary?.loads[0]?.percent).toBe(50);
});

test('who has leave is away; a holiday that all share closes the date under its name', () => {
  const leave = { kind: 'TIME_OFF' as const, start: at(0), end: at(24 - 1), label: 'Annual leave' };
  const away = sum([], [day('ava', [[9, 17]]), day('ben', [], [leave])]);
  expect(away?.away.map((s) => s.id)).toEqual(['ben']);
  expect(away?.closed).toBeNull();
  const holiday = { kind: 'HOLIDAY' as const, start: at(0), end: at(23), label: 'National Day' };
  expect(sum([], [day('ava', [], [holiday]), day('ben', [], [holiday])])?.closed).toBe('National Day');
  expect(sum([], [])?.closed).toBe('');
});
