import type { components } from '../../api';
import type { Hours } from './draft';

type Entry = components['schemas']['WeeklyEntry'];
type Window = readonly [start: string, end: string];

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const week = (...days: (readonly Window[])[]) => days;
const FULL: Window[] = [['09:00', '18:00']];
const LONG: Window[] = [['08:00', '20:00']];
const SPLIT: Window[] = [
  ['08:00', '13:00'],
  ['16:00', '20:00'],
];

/** The windows of each day from Monday on. */
const WEEKS: Record<Hours, (readonly Window[])[]> = {
  weekdays: week(FULL, FULL, FULL, FULL, FULL),
  six: week(LONG, LONG, LONG, LONG, LONG, [['09:00', '14:00']]),
  split: week(SPLIT, SPLIT, SPLIT, SPLIT, SPLIT, SPLIT),
};

/** 0 = Monday */
export const openDays = (hours: Hours) => WEEKS[hours].map((_, day) => day);

/** A choice of hours as the server keeps it. */
export const weeklyOf = (hours: Hours): Entry[] =>
  WEEKS[hours].flatMap((windows, day) =>
    windows.map(([start, end]) => ({ kind: 'OPEN' as const, day: DAYS[day] ?? 'MONDAY', start, end, label: '' })),
  );
