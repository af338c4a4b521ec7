import type { Translate } from '../../../lib/i18n';
import { plainName } from './things';

/** Fields of the log that have a word of their own; the others are read as they are named. */
const WORDS = [
  'name',
  'title',
  'status',
  'role',
  'active',
  'published',
  'online',
  'startsAt',
  'endsAt',
  'firstDate',
  'lastDate',
  'staff',
  'staffId',
  'serviceId',
  'customerId',
  'seats',
  'seatsTaken',
  'priceAmount',
  'durationMinutes',
  'capacity',
  'hue',
  'zone',
  'currency',
  'weeklyHours',
  'exceptions',
  'travel',
  'bookings',
  'holidays',
  'scopes',
  'events',
  'password',
  'secondFactor',
  'email',
  'notes',
  'phone',
  'erasedAt',
] as const;
type Known = (typeof WORDS)[number];

const isKnown = (name: string): name is Known => (WORDS as readonly string[]).includes(name);

/** What a field of the log is called. */
export const fieldName = (name: string, t: Translate) => (isKnown(name) ? t(`ins.field.${name}`) : plainName(name));
