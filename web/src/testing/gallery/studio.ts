import type { RangeFacts } from '../../features/calendar/draw/drawView';
import type { Appointment, Service, Staff, StaffDay } from '../../features/calendar/types';
import { addDays } from '../../lib/time/dates';
import { instantAt } from '../../lib/time/instants';

const person = (id: string, name: string, hue: number, position: number): Staff => ({
  id,
  name,
  title: '',
  hue,
  position,
});
/** Four people: one busy, one with a class and a block, one on leave, one with nothing to do. */
export const team = [
  person('layla', 'Layla Haddad', 178, 0),
  person('omar', 'Omar Nasser', 232, 1),
  person('maya', 'Maya Fernandes', 350, 2),
  person('mariam', 'مريم السويدي', 75, 3),
];

const service = (id: string, name: string, hue: number, capacity = 1): [string, Service] => [
  id,
  {
    id,
    name,
    durationMinutes: 60,
    price: { amount: 45000, currency: 'AED' },
    hue,
    capacity,
    online: false,
    staffIds: team.map((s) => s.id),
  },
];
export const services = new Map([
  service('assessment', 'Physio assessment', 252),
  service('follow-up', 'Physio follow-up', 222),
  service('massage', 'Sports massage', 35),
  service('class', 'Reformer class', 160, 8),
  service('intro', 'مكالمة تعريفية', 75),
]);

type Entry = [staff: string, service: string, customer: string, from: string, to: string, more?: Partial<Appointment>];

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A moment on the wall clock of a date; `24:00` is the midnight after it. */
export const moment = (date: string, time: string, zone: string) =>
  time === '24:00' ? instantAt(addDays(date, 1), 0, zone) : instantAt(date, minutes(time), zone);

/** An appointment for the pictures. A full instant stands for itself, where a wall clock would be ambiguous. */
export function entry(
  date: string,
  zone: string,
  [staff, serviceId, name, from, to, more]: Entry,
  n: number,
): Appointment {
  const at = (text: string) => (text.includes('T') ? text : moment(date, text, zone));
  return {
    id: `${date}-${n}`,
    reference: 'SK1',
    version: 1,
    status: 'CONFIRMED',
    source: 'PUBLIC',
    serviceId,
    staffIds: [staff],
    start: at(from),
    end: at(to),
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    capacity: 1,
    seatsTaken: 1,
    attendees: [
      {
        bookingId: `b${n}`,
        customer: { id: `c${n}`, name, email: '' },
        pending: false,
        seats: 1,
        status: 'ACTIVE',
        notes: '',
      },
    ],
    units: [],
    price: { amount: 45000, currency: 'AED' },
    notes: '',
    createdAt: moment(date, '00:00', zone),
    ...more,
  };
}

/** A day of the schedule from pairs of times. */
export function hours(
  date: string,
  zone: string,
  staffId: string,
  open: [string, string][],
  shades: [StaffDay['shades'][number]['kind'], string, string, string, number?][] = [],
): StaffDay {
  const at = (time: string) => moment(date, time, zone);
  return {
    staffId,
    date,
    open: open.map(([start, end]) => ({ start: at(start), end: at(end) })),
    shades: shades.map(([kind, start, end, label, hue]) => ({ kind, start: at(start), end: at(end), label, hue })),
  };
}

/** What a view is drawn from. */
export function factsOf(
  dates: readonly string[],
  zone: string,
  days: StaffDay[],
  appointments: Appointment[],
  now: string,
  staff: readonly Staff[] = team,
): RangeFacts {
  return { dates, zone, staff, services, appointments, days, viewer: { role: 'OWNER', staffId: null }, now };
}
