import type { Minutes } from '../../../lib/time/clock';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import type { Absence } from '../types';

/** An absence as it is typed: whole dates, or times on the wall clock of the person. */
export type AbsenceDraft = {
  isExact: boolean;
  first: string;
  last: string;
  from: Minutes;
  to: Minutes;
  reason: string;
};

/** What the server takes for an absence, without whom it is for. */
export type AbsenceFields = {
  firstDate: string | null;
  lastDate: string | null;
  start: string | null;
  end: string | null;
  reason: string;
};

export const newAbsence = (date: string): AbsenceDraft => ({
  isExact: false,
  first: date,
  last: date,
  from: 9 * 60,
  to: 13 * 60,
  reason: '',
});

export const isBackwards = ({ isExact, first, last, from, to }: AbsenceDraft) =>
  last < first || (isExact && last === first && to <= from);

export const fieldsOf = ({ isExact, first, last, from, to, reason }: AbsenceDraft, zone: string): AbsenceFields =>
  isExact
    ? {
        firstDate: null,
        lastDate: null,
        start: instantAt(first, from, zone),
        end: instantAt(last, to, zone),
        reason: reason.trim(),
      }
    : { firstDate: first, lastDate: last, start: null, end: null, reason: reason.trim() };

/** The local dates and times that an absence spans, for a list. */
export function stretchOf({ firstDate, lastDate, start, end }: Absence, zone: string) {
  if (firstDate && lastDate) return { first: firstDate, last: lastDate, times: null };
  const [from, to] = [start ?? '', end ?? ''];
  return {
    first: dateIn(from, zone),
    last: dateIn(to, zone),
    times: { from: minutesOfDay(from, zone), to: minutesOfDay(to, zone) },
  };
}
