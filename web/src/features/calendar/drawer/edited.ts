import { minutesBetween } from '../../../lib/time/instants';
import type { Appointment } from '../types';

/** An appointment as the form has it. */
export type Edited = { serviceId: string; staffId: string; start: string; end: string; notes: string };

export const editedOf = (a: Appointment): Edited => ({
  serviceId: a.serviceId,
  staffId: a.staffIds[0] ?? '',
  start: a.start,
  end: a.end,
  notes: a.notes,
});

/** Only what differs: the server keeps what was agreed about everything that is not named. */
export function changesOf(a: Appointment, edited: Edited) {
  const isMoved = Date.parse(edited.start) !== Date.parse(a.start);
  const hasOtherService = edited.serviceId !== a.serviceId;
  const length = minutesBetween(edited.start, edited.end);
  return {
    ...(hasOtherService && { serviceId: edited.serviceId }),
    ...(edited.staffId !== a.staffIds[0] && { staffId: edited.staffId }),
    ...(isMoved && { start: edited.start }),
    ...((hasOtherService || length !== minutesBetween(a.start, a.end)) && { end: edited.end }),
    ...(edited.notes.trim() !== a.notes && { notes: edited.notes.trim() }),
  };
}
