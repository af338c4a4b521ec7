import { describe, expect, test } from 'vitest';
import { hoursOnFace, spanOnFace } from './dayFace';
import { wallSpan } from './wallClock';

const zones = ['Europe/London', 'Asia/Dubai', 'Australia/Lord_Howe', 'America/Los_Angeles'];
const dates = ['2026-10-25', '2027-03-28', '2026-10-04', '2026-11-18'];
const starts = ['00:00', '01:15', '13:45', '23:30'];

describe('a stretch stands where the wall clock puts it', () => {
  for (const zone of zones)
    for (const date of dates)
      test(`${zone} on ${date}`, () => {
        const day = Temporal.PlainDate.from(date);
        for (const time of starts)
          for (const days of [-1, 0]) {
            const start = day.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: time });
            const end = start.add({ minutes: 95 });
            const [a, b] = [start.toInstant(), end.toInstant()];
            expect(spanOnFace(a.toString(), b.toString(), date, zone)).toEqual(wallSpan(a, b, day, zone));
          }
      });
});

test('hours end where the clock says so, also when an hour in them comes twice', () => {
  const hours = hoursOnFace('2026-10-24T23:00:00Z', '2026-10-25T05:00:00Z', '2026-10-25', 'Europe/London');
  expect(hours).toEqual({ start: 0, end: 300 });
  const untilMidnight = hoursOnFace('2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z', '2026-10-25', 'Europe/London');
  expect(untilMidnight).toEqual({ start: 0, end: 1440 });
  const within = hoursOnFace('2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z', '2026-10-25', 'Europe/London');
  expect(within).toEqual({ start: 105, end: 135 });
});
