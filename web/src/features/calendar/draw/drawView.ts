import { faceOf } from '../../../components/time-grid/dayFace';
import type { Appointment } from '../types';
import { type DrawnStaff, drawDay } from './drawDay';
import type { DayFacts, Words } from './facts';

/** Several local dates of the business in a row, as the server tells them. */
export type RangeFacts = Omit<DayFacts, 'date'> & { dates: readonly string[] };

/** The appointments of each date that they touch, in the order of the list. */
export function byDate({ dates, zone, appointments }: RangeFacts): Map<string, Appointment[]> {
  const sorted = new Map(dates.map((date): [string, Appointment[]] => [date, []]));
  const faces = dates.map((date) => faceOf(date, zone));
  for (const a of appointments) {
    const [start, end] = [Date.parse(a.start), Date.parse(a.end)];
    dates.forEach((date, i) => {
      const face = faces[i];
      if (face && start < face.end && end > face.start) sorted.get(date)?.push(a);
    });
  }
  return sorted;
}

/** The columns of each date, in the order of the team. */
export function drawDates(facts: RangeFacts, words: Words): Map<string, DrawnStaff[]> {
  const appointments = byDate(facts);
  const days = groupDays(facts);
  return new Map(
    facts.dates.map((date): [string, DrawnStaff[]] => [
      date,
      drawDay({ ...facts, date, appointments: appointments.get(date) ?? [], days: days.get(date) ?? [] }, words),
    ]),
  );
}

function groupDays({ days }: RangeFacts) {
  const groups = new Map<string, RangeFacts['days'][number][]>();
  for (const day of days) {
    const group = groups.get(day.date);
    if (group) group.push(day);
    else groups.set(day.date, [day]);
  }
  return groups;
}
