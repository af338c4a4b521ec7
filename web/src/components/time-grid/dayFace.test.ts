import { describe, expect, test } from 'vitest';
import { spanOnFace } from './dayFace';
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
