import { faceOf } from '../../../components/time-grid/dayFace';
import { DAY_MINUTES, type GridEvent } from '../../../components/time-grid/model';
import { isBefore } from '../../../lib/time/instants';
import type { Appointment, Staff } from '../types';
import { mayMove } from '../viewer';
import { clockText, isClass, minutesText, plainClock, STATUS, titleOf, waitingIn } from '../words';
import { columnKey, type DayFacts, spanOn, type Words } from './facts';

/** What takes the time of its staff; the rest is history. */
const OCCUPYING: ReadonlySet<Appointment['status']> = new Set(['HELD', 'PENDING', 'CONFIRMED', 'COMPLETED']);

function isWhole({ date, zone }: DayFacts, { start, end }: Appointment): boolean {
  const face = faceOf(date, zone);
  return Date.parse(start) >= face.start && Date.parse(end) <= face.end;
}

/** An appointment in the column of one of its staff; null if it only touches the date with its buffers. */
export function drawEvent(a: Appointment, staff: Staff, facts: DayFacts, { t, format }: Words): GridEvent | null {
  const span = spanOn(facts, a);
  if (!span) return null;
  const service = facts.services.get(a.serviceId);
  const { word, look } = STATUS[a.status];
  const buffers = a.bufferBeforeMinutes + a.bufferAfterMinutes;
  const seats = { taken: a.seatsTaken, capacity: a.capacity };
  const clock = faceOf(facts.date, facts.zone).change ? clockText : plainClock;
  const waiting = waitingIn(a);
  const waits = waiting > 0 ? t('calendar.waiting', { count: waiting }) : undefined;
  const spoken = [
    t(word),
    waits,
    a.seriesId && t('calendar.repeats'),
    buffers > 0 && t('calendar.buffer', { length: minutesText(buffers, t) }),
  ];
  return {
    ...span,
    key: `${a.id}@${columnKey(staff.id, facts.date)}`,
    id: a.id,
    title: titleOf(a, service),
    detail: isClass(a) ? t('calendar.seats', seats) : (service?.name ?? ''),
    times: { start: clock(a.start, facts.zone, format), end: clock(a.end, facts.zone, format) },
    spoken: spoken.filter(Boolean).join(', '),
    hue: service?.hue ?? 260,
    look: waits ? 'pending' : look,
    word: look === 'pending' ? t(word) : waits,
    before: Math.min(a.bufferBeforeMinutes, span.start),
    after: Math.min(a.bufferAfterMinutes, DAY_MINUTES - span.end),
    past: !isBefore(facts.now, a.end),
    occupies: OCCUPYING.has(a.status),
    // one that reaches over midnight has no whole body here to take hold of
    movable: mayMove(facts.viewer, a) && !service?.isArchived && isWhole(facts, a),
    repeats: Boolean(a.seriesId),
    seats: isClass(a) ? seats : undefined,
  };
}
