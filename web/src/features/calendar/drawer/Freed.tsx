import { Hourglass } from 'lucide-react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { addToToast } from '../../../components/toast';
import { type Translate, useLocale } from '../../../lib/i18n';
import { openWaitlist } from '../dialogs/store';
import type { Appointment } from '../types';

/** The time that a cancelled appointment has freed, to be offered to somebody on the waitlist. */
export function Freed({ appointment }: { appointment: Appointment }) {
  const { t } = useLocale();
  return (
    <div className="px-5 pb-4">
      <Button className="w-full max-md:h-11" onPress={() => openWaitlist(requestOf(appointment))}>
        <Hourglass size={14} aria-hidden="true" />
        {t('cancel.offer')}
      </Button>
    </div>
  );
}

/** Adds to the toast of a cancellation that somebody waits for such a time, where that is so. */
export async function offerFreed(turn: number, appointment: Appointment, t: Translate): Promise<void> {
  const query = { serviceId: appointment.serviceId, status: 'WAITING' as const };
  const page = await answer(api.GET('/api/waitlist', { params: { query } })).catch(() => null);
  if (!page || page.entries.length === 0) return;
  addToToast(turn, { actions: [{ label: t('cancel.offer'), run: () => openWaitlist(requestOf(appointment)) }] });
}

const requestOf = ({ serviceId, start, staffIds }: Appointment) => ({
  serviceId,
  slot: { start, staffId: staffIds[0] ?? '' },
});
