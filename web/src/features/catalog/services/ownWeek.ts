import { clock, type Minutes, minutesOf } from '../../../lib/time/clock';
import type { DayOfWeek, ServiceTimes } from '../types';

export const DAYS: readonly DayOfWeek[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
export type Window = { from: Minutes; to: Minutes };

/** The windows of a weekday of a service's own times. */
export function windowsOf(times: ServiceTimes, day: DayOfWeek): Window[] {
  const schedule = (times.schedule ?? {}) as Partial<Record<DayOfWeek, string[][]>>;
  return (schedule[day] ?? []).map(([start = '00:00', end = '24:00']) => ({
    from: minutesOf(start),
    to: minutesOf(end),
  }));
}

/** The times with other windows on one weekday; everything else stays. */
export const withDay = (times: ServiceTimes, day: DayOfWeek, windows: readonly Window[]): ServiceTimes => ({
  ...times,
  schedule: { ...times.schedule, [day]: windows.map(({ from, to }) => [clock(from), clock(to)]) },
});

/** Where a further window would stand: an hour after the last one, or the working day. */
export function nextWindow(windows: readonly Window[]): Window {
  const last = windows.at(-1);
  if (!last) return { from: 9 * 60, to: 17 * 60 };
  const from = Math.min(last.to + 60, 22 * 60);
  return { from, to: Math.min(from + 120, 24 * 60) };
}
