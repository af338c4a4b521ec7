import type { RangeFacts } from '../../features/calendar/draw/drawView';
import type { Appointment, StaffDay } from '../../features/calendar/types';
import { addDays, daysFrom } from '../../lib/time/dates';
import { entry, factsOf, hours, moment, team } from './studio';

const DUBAI = 'Asia/Dubai';
const LONDON = 'Europe/London';
const WEDNESDAY = '2026-11-18';

const SCHEDULE = (date: string): StaffDay[] => [
  hours(
    date,
    DUBAI,
    'layla',
    [
      ['09:00', '13:00'],
      ['13:45', '17:00'],
    ],
    [['BREAK', '13:00', '13:45', 'Lunch']],
  ),
  hours(date, DUBAI, 'omar', [['09:00', '17:00']], [['BLOCK', '14:00', '15:00', 'Team meeting', 285]]),
  hours(date, DUBAI, 'maya', [['09:00', '17:00']], [['TIME_OFF', '09:00', '17:00', 'Annual leave']]),
  hours(date, DUBAI, 'mariam', [['10:00', '16:00']]),
];

const DAY = [
  ['layla', 'assessment', 'Nora Lindqvist', '09:00', '10:00', { bufferAfterMinutes: 15, status: 'COMPLETED' }],
  ['layla', 'follow-up', 'Khalid Al Mansoori', '10:15', '11:00', { status: 'NO_SHOW' }],
  ['layla', 'massage', 'Hessa Al Marri', '11:15', '12:15', { bufferBeforeMinutes: 10, bufferAfterMinutes: 10 }],
  ['layla', 'intro', 'Tom Becker', '12:30', '12:45'],
  ['layla', 'follow-up', 'Jess Okafor', '15:00', '15:45', { status: 'PENDING' }],
  ['layla', 'follow-up', 'Luca Rossi', '15:15', '16:15'],
  ['layla', 'follow-up', 'Mei Lin', '15:30', '16:30'],
  ['omar', 'class', '', '10:00', '11:00', { capacity: 8, seatsTaken: 6 }],
  ['omar', 'assessment', 'Marta Costa', '11:30', '12:30', { seriesId: 's' }],
  ['mariam', 'intro', 'فاطمة الزعابي', '10:30', '11:15'],
  ['mariam', 'massage', 'ريم سعيد', '12:00', '13:30', { status: 'PENDING' }],
] as unknown as Parameters<typeof entry>[2][];

const full = (date = WEDNESDAY): Appointment[] => DAY.map((one, n) => entry(date, DUBAI, one, n));

/** A day on which somebody works over the hours in which clocks change. */
const night = (date: string, appointments: Parameters<typeof entry>[2][]): RangeFacts =>
  factsOf(
    [date],
    LONDON,
    [hours(date, LONDON, 'layla', [['00:00', '05:00']])],
    appointments.map((one, n) => entry(date, LONDON, one, n)),
    moment(date, '00:20', LONDON),
    team.slice(0, 1),
  );

const now = moment(WEDNESDAY, '11:24', DUBAI);
const MONDAY = addDays(WEDNESDAY, -2);
const WEEK = daysFrom(MONDAY, 7);

/** The days of which pictures are taken. */
export const scenes = {
  empty: () => factsOf([WEDNESDAY], DUBAI, SCHEDULE(WEDNESDAY), [], now),
  full: () => factsOf([WEDNESDAY], DUBAI, SCHEDULE(WEDNESDAY), full(), now),
  spring: () =>
    night('2027-03-28', [
      ['layla', 'assessment', 'Before the change', '00:15', '00:45'],
      ['layla', 'follow-up', 'Across the change', '2027-03-28T00:45:00Z', '2027-03-28T01:30:00Z'],
      ['layla', 'massage', 'After the change', '03:00', '04:00'],
    ]),
  autumn: () =>
    night('2026-10-25', [
      ['layla', 'assessment', 'First pass', '2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
      ['layla', 'follow-up', 'Second pass', '2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z'],
      ['layla', 'massage', 'After the change', '02:30', '03:30'],
    ]),
  week: () =>
    factsOf(
      WEEK,
      DUBAI,
      WEEK.slice(0, 5).flatMap(SCHEDULE),
      [...full(MONDAY), ...full(), ...full(addDays(WEDNESDAY, 1))],
      now,
    ),
} satisfies Record<string, () => RangeFacts>;
