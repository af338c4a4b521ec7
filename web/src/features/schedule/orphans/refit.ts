import { answer, api } from '../../../api';
import { firstName } from '../../../components/names';
import type { Formats, Translate } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { Alternative, Orphan, Staff } from '../types';

/** Leaves the appointment where it is, outside the hours. */
export const KEEP = 'keep';
/** Per appointment the number of the alternative that was chosen, or `KEEP`. */
export type Choices = Record<string, string>;

/** The alternative that was chosen for an appointment; none: it stays. */
export function chosenFor(orphan: Orphan, choices: Choices): Alternative | undefined {
  const choice = choices[orphan.appointmentId] ?? KEEP;
  return choice === KEEP ? undefined : orphan.alternatives[Number(choice)];
}

type Words = { t: Translate; format: Formats; zone: string; team: readonly Staff[] };

/** "Move to 10:30, same day", "Same time with Omar", "Same time on Wed, 25 Nov" */
export function refitText({ start }: Orphan, { kind, slot, staffId }: Alternative, { t, format, zone, team }: Words) {
  const date = dateIn(slot.start, zone);
  const day = format.shortDate(date);
  const time = format.time(slot.start, zone);
  switch (kind) {
    case 'same_start':
      return t('orphans.sameStart', { name: firstName(team.find((s) => s.id === staffId)?.name ?? '') });
    case 'same_time':
      return t('orphans.sameTime', { day, time });
    case 'same_staff':
      return date === dateIn(start, zone) ? t('orphans.sameDay', { time }) : t('orphans.otherDay', { day, time });
  }
}

/** Moves an appointment to the time that was chosen for it. Nobody is written to. */
export const refit = (orphan: Orphan, { slot, staffId }: Alternative, key: string) =>
  answer(
    api.POST('/api/bookings/{id}/reschedule', {
      params: { path: { id: orphan.appointmentId }, header: { 'Idempotency-Key': key } },
      body: {
        start: slot.start,
        staffId: orphan.staffIds.includes(staffId) ? null : staffId,
        notify: false,
      },
    }),
  );
