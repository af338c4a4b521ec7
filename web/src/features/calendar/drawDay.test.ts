import { describe, expect, test } from 'vitest';
import { loadLocale } from '../../lib/i18n';
import { instantAt } from '../../lib/time/instants';
import { drawDay, rangeOf } from './drawDay';
import type { DayFacts } from './facts';
import { en } from './messages.en';
import type { Appointment, Service, Staff, StaffDay } from './types';

const words = await loadLocale('en', { en: async () => [en], ar: async () => [] });
const zone = 'Asia/Dubai';
const date = '2026-11-18';
const at = (time: string, on = date) => instantAt(on, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), zone);

const ava: Staff = { id: 'ava', name: 'Ava Chen', title: '', hue: 10, position: 1 };
const ben: Staff = { id: 'ben', name: 'Ben Ortiz', title: '', hue: 20, position: 0 };
const cut: Service = {
  id: 'cut',
  name: 'Cut',
  durationMinutes: 60,
  price: { amount: 100, currency: 'AED' },
  hue: 222,
  capacity: 1,
  online: false,
  staffIds: ['ava', 'ben'],
};
const hours = (staffId: string, open: [string, string][], shades: StaffDay['shades'] = []): StaffDay => ({
  staffId,
  date,
  open: open.map(([start, end]) => ({ start: at(start), end: at(end) })),
  shades,
});
const appointment = (start: string, end: string, more: Partial<Appointment> = {}): Appointment => ({
  id: start,
  reference: 'R',
  version: 1,
  status: 'CONFIRMED',
  source: 'PUBLIC',
  serviceId: 'cut',
  staffIds: ['ava'],
  start: at(start),
  end: at(end),
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  capacity: 1,
  seatsTaken: 1,
  attendees: [
    {
      bookingId: 'b',
      customer: { id: 'c', name: 'Nora Lindqvist', email: '' },
      seats: 1,
      status: 'ACTIVE',
      pending: false,
      notes: '',
    },
  ],
  units: [],
  price: cut.price,
  notes: '',
  createdAt: at('08:00'),
  ...more,
});
const draw = (facts: Partial<DayFacts>) =>
  drawDay(
    {
      date,
      zone,
      staff: [ava],
      services: new Map([['cut', cut]]),
      appointments: [],
      days: [hours('ava', [['09:00', '17:00']])],
      now: at('12:00'),
      ...facts,
    },
    words,
  );
const spans = (facts: Partial<DayFacts>) =>
  draw(facts)[0]?.column.shades.map((s) => `${s.kind} ${s.start / 60}-${s.end / 60} ${s.label}`.trim());

describe('a column', () => {
  test('hatches what lies outside the hours', () => {
    expect(spans({})).toEqual(['closed 0-9', 'closed 17-24']);
  });
  test('names breaks without hatching them twice', () => {
    const lunch = { kind: 'BREAK' as const, start: at('13:00'), end: at('14:00'), label: 'Lunch' };
    const days = [
      hours(
        'ava',
        [
          ['09:00', '13:00'],
          ['14:00', '17:00'],
        ],
        [lunch],
      ),
    ];
    expect(spans({ days })).toEqual(['closed 0-9', 'closed 17-24', 'break 13-14 Lunch']);
  });
  test('draws a break only inside open time', () => {
    const late = { kind: 'BREAK' as const, start: at('17:00'), end: at('17:45'), label: 'Lunch' };
    const days = [hours('ava', [['09:00', '17:00']], [late])];
    expect(spans({ days })).toEqual(['closed 0-9', 'closed 17-24']);
  });
  test('lets a day off swallow the break in it', () => {
    const shades: StaffDay['shades'] = [
      { kind: 'BREAK', start: at('13:00'), end: at('14:00'), label: 'Lunch' },
      { kind: 'TIME_OFF', start: at('12:00'), end: at('17:00'), label: 'Annual leave' },
    ];
    const days = [hours('ava', [['09:00', '17:00']], shades)];
    expect(spans({ days })).toEqual(['closed 0-9', 'closed 17-24', 'time_off 12-17 Annual leave']);
  });
  test('says when somebody does not work, and why where it is known', () => {
    expect(spans({ days: [] })).toEqual(['closed 0-24 Not working']);
    const off = { kind: 'HOLIDAY' as const, start: at('00:00'), end: at('00:00', '2026-11-19'), label: 'National Day' };
    const [drawn] = draw({ days: [hours('ava', [], [off])] });
    expect(drawn).toMatchObject({ offLabel: 'National Day', isOnShift: false, loadPercent: null });
  });
  test('names the hour that clocks skip', () => {
    const london = draw({ zone: 'Europe/London', date: '2027-03-28', days: [] })[0]?.column.shades;
    expect(london?.at(-1)).toMatchObject({ kind: 'gap', start: 60, end: 120, label: 'Clocks go forward' });
  });
});

describe('an appointment', () => {
  const [event] =
    draw({ appointments: [appointment('10:00', '11:00', { bufferAfterMinutes: 15 })] })[0]?.column.events ?? [];
  test('stands at its time with customer, service and buffers', () => {
    expect(event).toMatchObject({
      start: 600,
      end: 660,
      title: 'Nora Lindqvist',
      detail: 'Cut',
      after: 15,
      past: true,
    });
    expect(event?.spoken).toBe('Confirmed, buffer 15 min');
  });
  test('is drawn once for each of its staff', () => {
    const drawn = draw({
      staff: [ava, ben],
      appointments: [appointment('10:00', '11:00', { staffIds: ['ava', 'ben'] })],
    });
    expect(drawn.map((d) => d.column.events.map((e) => e.key))).toEqual([['10:00@ben'], ['10:00@ava']]);
  });
  test('of a class shows its seats', () => {
    const [yoga] =
      draw({ appointments: [appointment('10:00', '11:00', { capacity: 8, seatsTaken: 6 })] })[0]?.column.events ?? [];
    expect(yoga).toMatchObject({ title: 'Cut', detail: '6/8 seats', seats: { taken: 6, capacity: 8 } });
  });
  test('is not past before it has ended', () => {
    const ends = (end: string) => draw({ appointments: [appointment('11:00', end)] })[0]?.column.events[0]?.past;
    expect([ends('12:00'), ends('12:01')]).toEqual([true, false]);
  });
  test('of somebody who has left the team still has a column', () => {
    const drawn = draw({ appointments: [appointment('10:00', '11:00', { staffIds: ['gone'] })] });
    expect(drawn.at(-1)).toMatchObject({ staff: { name: 'No longer in the team' }, isOnShift: true });
  });
  test('that waits says so in a word', () => {
    const [waits] =
      draw({ appointments: [appointment('14:00', '15:00', { status: 'PENDING' })] })[0]?.column.events ?? [];
    expect(waits).toMatchObject({ look: 'pending', word: 'Pending' });
  });
});

describe('the load of a day', () => {
  const load = (...appointments: Appointment[]) => draw({ appointments })[0]?.loadPercent;
  test('is the share of the open minutes', () => {
    expect(load(appointment('09:00', '11:00'), appointment('13:00', '15:00'))).toBe(50);
  });
  test('counts minutes that overlap once and stops at 100', () => {
    expect(load(appointment('09:00', '11:00'), appointment('10:00', '11:00'))).toBe(25);
    expect(load(appointment('06:00', '20:00'))).toBe(100);
  });
});

test('the hours on screen hold everything', () => {
  const drawn = draw({ appointments: [appointment('19:00', '19:30', { bufferAfterMinutes: 45 })] });
  expect(rangeOf(drawn)).toEqual({ start: 480, end: 1320 });
});
