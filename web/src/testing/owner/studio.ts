import type { components } from '../../api';
import { addDays, weekday } from '../../lib/time/dates';
import { instantAt, minutesBetween } from '../../lib/time/instants';

type Schemas = components['schemas'];
type Appointment = Schemas['AppointmentView'];

/** Another one shows days on which the clocks change. */
export const ZONE = process.env.HORARIUM_FIXTURE_ZONE ?? 'Asia/Dubai';
const uuid = (kind: number, n: number) => `0000000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const business: Schemas['BusinessView'] = {
  id: uuid(1, 1),
  slug: 'demo',
  name: 'Sukoon Studio',
  zone: ZONE,
  currency: 'AED',
  weekStart: 'MONDAY',
  locale: 'en',
};

export const staff: Schemas['StaffView'][] = (
  [
    ['Layla Haddad', 'Physiotherapist', 178],
    ['Omar Nasser', 'Physiotherapist', 232],
    ['Sofia Marchetti', 'Pilates teacher', 318],
    ['Priya Menon', 'Massage therapist', 40],
    ['James Whitlock', 'Sports physio', 75],
    ['Amal Khoury', 'Nutrition', 350],
  ] as const
).map(([name, title, hue], i) => ({ id: uuid(2, i), name, title, hue, position: i, zone: null }));

const SERVICES = [
  ['Physio assessment', 60, 45000, 252, 1, [0, 1, 4]],
  ['Physio follow-up', 45, 36000, 222, 1, [0, 1, 4]],
  ['Sports massage', 60, 42000, 35, 1, [3, 4]],
  ['Dry needling', 30, 28000, 75, 1, [0, 4]],
  ['Reformer private', 60, 39000, 305, 1, [2]],
  ['Reformer class', 60, 12000, 160, 8, [2]],
  ['Prenatal Pilates', 45, 30000, 355, 1, [2, 5]],
  ['Online consultation', 15, 15000, 200, 1, [5, 0]],
] as const;

export const services: Schemas['ServiceView'][] = SERVICES.map(
  ([name, durationMinutes, amount, hue, capacity, who], i) => ({
    id: uuid(3, i),
    name,
    durationMinutes,
    price: { amount, currency: 'AED' },
    deposit: null,
    hue,
    capacity,
    online: name === 'Online consultation',
    staffIds: who.map((n) => staff[n]?.id ?? ''),
  }),
);

const NAMES =
  'Nora Lindqvist,Mariam Al Suwaidi,Tom Becker,Hessa Al Marri,Priya Raman,Jess Okafor,Marta Costa,Holly Grant,Luca Rossi,Fatima Al Zaabi,Khalid Al Mansoori,Yuki Tanaka,Elena Petrova,Daniel Osei,Anjali Rao,Reem Saeed,Charlotte Dubois,Ahmed Farouk'.split(
    ',',
  );

const customer = (n: number): Schemas['CustomerView'] => {
  const name = NAMES[n % NAMES.length] ?? '';
  return {
    id: uuid(4, n % NAMES.length),
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    phone: n % 5 === 4 ? null : `+971 50 214 ${1000 + (n % NAMES.length) * 37}`,
  };
};

const hours = (n: number, date: string): [string, string] | null => {
  const day = weekday(date);
  // in zones with clock changes some work on Sunday nights, so that the change is on screen
  if (ZONE !== 'Asia/Dubai' && day === 7) return n < 3 ? ['00:00', '15:00'] : null;
  if (day === 7 || (n === 3 && day === 5) || (n === 5 && day < 3)) return null;
  return n % 2 === 0 ? ['08:00', '17:00'] : ['10:00', '19:00'];
};
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const at = (date: string, minute: number) => instantAt(date, minute, ZONE);

/** Hours, lunch, a team meeting, leave and a public holiday. */
export function scheduleOf(date: string): Schemas['StaffDay'][] {
  return staff.map(({ id }, n) => {
    const open = hours(n, date);
    const shade = (
      kind: Schemas['Shade']['kind'],
      from: number,
      to: number,
      label: string,
      hue: number | null = null,
    ) => ({
      kind,
      start: at(date, from),
      end: to === 1440 ? at(addDays(date, 1), 0) : at(date, to),
      label,
      hue,
    });
    if (date.endsWith('-12-02'))
      return { staffId: id, date, open: [], shades: [shade('HOLIDAY', 0, 1440, 'National Day')] };
    if (!open)
      return { staffId: id, date, open: [], shades: n === 3 ? [shade('TIME_OFF', 0, 1440, 'Annual leave')] : [] };
    const lunch = 12 * 60 + 30 + (n % 3) * 30;
    const [from, to] = [minutes(open[0]), minutes(open[1])];
    const shades = [shade('BREAK', lunch, lunch + 45, 'Lunch')];
    if (n < 3) shades.push(shade('BLOCK', 16 * 60, 16 * 60 + 30, 'Team meeting', 285));
    return {
      staffId: id,
      date,
      open: [
        { start: at(date, from), end: at(date, lunch) },
        { start: at(date, lunch + 45), end: at(date, to) },
      ],
      shades,
    };
  });
}

/** The same appointments for the same date, whenever it is asked. */
export function appointmentsOf(date: string): Appointment[] {
  let seed = Number(date.replaceAll('-', '')) % 2147483647;
  const random = (n: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  let number = 0;
  return scheduleOf(date).flatMap(({ staffId, open, shades }, n) => {
    const mine = SERVICES.flatMap((s, i) => ((s[5] as readonly number[]).includes(n) ? [i] : []));
    const blocked = shades.map((s) => [Date.parse(s.start), Date.parse(s.end)] as const);
    return open.flatMap((window) => {
      const found: Appointment[] = [];
      let start = Date.parse(window.start) + random(3) * 900_000;
      while (true) {
        const index = mine[random(mine.length)] ?? 0;
        const service = services[index];
        if (!service) break;
        const end = start + service.durationMinutes * 60_000;
        if (end > Date.parse(window.end)) break;
        const after = index % 3 === 0 ? 15 : 0;
        if (!blocked.some(([from, to]) => start < to && end + after * 60_000 > from))
          found.push(appointment(date, number++, staffId, service, start, end, after, random(1000)));
        start = end + after * 60_000 + random(4) * 900_000;
      }
      return found;
    });
  });
}

function appointment(
  date: string,
  n: number,
  staffId: string,
  service: Schemas['ServiceView'],
  start: number,
  end: number,
  after: number,
  dice: number,
): Appointment {
  const isClass = service.capacity > 1;
  const seats = isClass ? 1 + (dice % service.capacity) : 1;
  const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z');
  const isPast = end < Date.now();
  const status =
    dice % 7 === 0 && !isPast ? 'PENDING' : dice % 9 === 0 && isPast ? 'NO_SHOW' : isPast ? 'COMPLETED' : 'CONFIRMED';
  const room = { id: uuid(5, dice % 3), name: isClass ? 'Studio A' : `Room ${1 + (dice % 3)}` };
  return {
    id: `${date.replaceAll('-', '')}-0000-7000-8000-${String(n).padStart(12, '0')}`,
    reference: `SK${(48213 + n * 7919 + dice) % 100000}`,
    version: 1,
    status,
    source: dice % 3 === 0 ? 'INTERNAL' : 'PUBLIC',
    serviceId: service.id,
    staffIds: [staffId],
    start: iso(start),
    end: iso(end),
    bufferBeforeMinutes: service.name.startsWith('Sports') ? 10 : 0,
    bufferAfterMinutes: after,
    capacity: service.capacity,
    seatsTaken: seats,
    attendees: Array.from({ length: seats }, (_, i) => ({
      bookingId: `${date.replaceAll('-', '')}-0000-7000-9000-${String(n * 20 + i).padStart(12, '0')}`,
      customer: customer(n * 5 + dice + i * 3),
      seats: 1,
      status: 'ACTIVE' as const,
      pending: false,
      unit: isClass ? { id: uuid(6, i), name: `Reformer ${i + 1}` } : null,
      notes: dice % 4 === 0 && !isClass ? 'Left knee, post ACL, week 8. Watch valgus.' : '',
    })),
    units: service.online ? [] : [room],
    price: service.price,
    notes: '',
    createdAt: iso(start - (3 + (dice % 12)) * 86_400_000 - minutesBetween(iso(start), iso(end)) * 1000),
  };
}
