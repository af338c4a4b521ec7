import type { components } from '../../api';
import { dateIn } from '../../lib/time/instants';
import { scheduleOf, ZONE } from './studio';

type Schemas = components['schemas'];
type Appointment = Schemas['AppointmentView'];
type Wish = { start?: string | null; end?: string | null; staffId?: string | null };
type Stretch = { start: number; end: number };

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && a.end > b.start;
const whole = (a: Appointment): Stretch => ({
  start: Date.parse(a.start) - a.bufferBeforeMinutes * 60_000,
  end: Date.parse(a.end) + a.bufferAfterMinutes * 60_000,
});

/** The appointment as it would be; its length stays unless an end is named. */
export function moved(a: Appointment, { start, end, staffId }: Wish): Appointment {
  const from = start ?? a.start;
  const length = Date.parse(a.end) - Date.parse(a.start);
  const until = end ?? new Date(Date.parse(from) + length).toISOString().replace('.000Z', 'Z');
  return { ...a, start: from, end: until, staffIds: staffId ? [staffId] : a.staffIds };
}

/** Why it could not stand there, by hours and by the others of the day. */
export function reasonAgainst(wanted: Appointment, others: readonly Appointment[]): Schemas['CheckView']['reason'] {
  const [staffId] = wanted.staffIds;
  const mine = others.filter(
    (o) => o.id !== wanted.id && o.status !== 'CANCELLED' && o.staffIds.includes(staffId ?? ''),
  );
  const day = scheduleOf(dateIn(wanted.start, ZONE)).find((d) => d.staffId === staffId);
  const [start, end] = [Date.parse(wanted.start), Date.parse(wanted.end)];
  if (!day?.open.some((o) => Date.parse(o.start) <= start && Date.parse(o.end) >= end)) return 'no_service_hours';
  if (mine.some((o) => overlap({ start: Date.parse(o.start), end: Date.parse(o.end) }, { start, end })))
    return 'booked';
  return mine.some((o) => overlap(whole(o), whole(wanted))) ? 'buffer' : null;
}
