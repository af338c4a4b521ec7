import { DAY_MINUTES, type GridEvent } from '../../../components/time-grid/model';
import { isBefore } from '../../../lib/time/instants';
import type { Appointment, Staff } from '../types';
import { clockText, isClass, minutesText, STATUS, titleOf } from '../words';
import { type DayFacts, spanOn, type Words } from './facts';

/** An appointment in the column of one of its staff; null if it only touches the date with its buffers. */
export function drawEvent(a: Appointment, staff: Staff, facts: DayFacts, { t, format }: Words): GridEvent | null {
  const span = spanOn(facts, a);
  if (!span) return null;
  const service = facts.services.get(a.serviceId);
  const { word, look } = STATUS[a.status];
  const buffers = a.bufferBeforeMinutes + a.bufferAfterMinutes;
  const seats = { taken: a.seatsTaken, capacity: a.capacity };
  const spoken = [t(word), buffers > 0 && t('calendar.buffer', { length: minutesText(buffers, t) })];
  return {
    ...span,
    key: `${a.id}@${staff.id}`,
    id: a.id,
    title: titleOf(a, service),
    detail: isClass(a) ? t('calendar.seats', seats) : (service?.name ?? ''),
    times: { start: clockText(a.start, facts.zone, format), end: clockText(a.end, facts.zone, format) },
    spoken: spoken.filter(Boolean).join(', '),
    hue: service?.hue ?? 260,
    look,
    word: look === 'pending' ? t(word) : undefined,
    before: Math.min(a.bufferBeforeMinutes, span.start),
    after: Math.min(a.bufferAfterMinutes, DAY_MINUTES - span.end),
    past: !isBefore(facts.now, a.end),
    seats: isClass(a) ? seats : undefined,
  };
}
