import type { Formats, Translate } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { Activity, AppointmentStatus, Service } from '../types';
import { clockText, STATUS } from '../words';
import type { Person } from './AppointmentPanel';

/** What the words of a difference are made with. */
export type Names = { services: ReadonlyMap<string, Service>; staff: readonly Person[]; zone: string };
type Words = { t: Translate; format: Formats };
type Side = Activity['before'];

/** One side of a difference in words; empty when there is nothing to say about it. */
export function sideText(side: Side, other: Side, names: Names, words: Words): string {
  if (!side) return '';
  const { t } = words;
  const parts = [
    typeof side.status === 'string' && side.status !== other?.status && statusText(side.status, t),
    typeof side.serviceId === 'string' && (names.services.get(side.serviceId)?.name ?? ''),
    typeof side.start === 'string' && typeof side.end === 'string' && timeText(side.start, side.end, names, words),
    Array.isArray(side.staffIds) &&
      side.staffIds
        .map((id) => staffName(id, names))
        .filter(Boolean)
        .join(', '),
    typeof side.notes === 'string' && (side.notes || t('drawer.noNotes')),
  ];
  return parts.filter(Boolean).join(' · ');
}

const statusText = (status: string, t: Translate) =>
  status in STATUS ? t(STATUS[status as AppointmentStatus].word) : '';

const staffName = (id: unknown, { staff }: Names) => staff.find((s) => s.id === id)?.name.split(' ')[0] ?? '';

function timeText(start: string, end: string, { zone }: Names, { format }: Words): string {
  const clock = (instant: string) => clockText(instant, zone, format);
  return `${format.shortDate(dateIn(start, zone))} ${clock(start)}–${clock(end)}`;
}
