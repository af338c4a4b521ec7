import { CalendarClock, Check, UserMinus } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { Badge } from '../../../components/Badge';
import { IconButton } from '../../../components/IconButton';
import { LoadBar } from '../../../components/LoadBar';
import { useLocale } from '../../../lib/i18n';
import type { Appointment, Attendee } from '../types';
import { useStep } from './useChange';

type Props = {
  appointment: Appointment;
  /** Whether the viewer may change anything about it. */
  mayChange: boolean;
  onCancel(attendee: Attendee): void;
  onMove(attendee: Attendee): void;
};

/** Who has a seat in a class; each booking can be agreed to, moved and cancelled by itself as long as the class stands. */
export function Attendees({ appointment: a, mayChange, onCancel, onMove }: Props) {
  const { t } = useLocale();
  const step = useStep(a);
  const stands = mayChange && (a.status === 'PENDING' || a.status === 'CONFIRMED');
  return (
    <section aria-labelledby="attendees" className="pt-4">
      <h3 id="attendees" className="micro mb-2">
        {t('drawer.attendees')}
      </h3>
      <p className="mb-2 flex items-center gap-3 text-sm text-ink-2">
        <LoadBar percent={(a.seatsTaken / a.capacity) * 100} className="flex-1" />
        <span className="tnum">{t('drawer.seatsOf', { taken: a.seatsTaken, capacity: a.capacity })}</span>
      </p>
      {a.attendees.length === 0 && <p className="text-sm text-ink-3">{t('drawer.nobodyYet')}</p>}
      <ul className="m-0 list-none divide-y divide-line-soft p-0">
        {a.attendees.map((attendee) => {
          const { customer, unit, seats, notes } = attendee;
          const gone = attendee.status === 'CANCELLED';
          const detail = gone
            ? t('drawer.attendeeCancelled')
            : [unit?.name, seats > 1 && t('drawer.attendeeSeats', { seats }), notes].filter(Boolean).join(' · ');
          return (
            <li key={attendee.bookingId} className="flex min-h-12 items-center gap-3 py-1.5 text-sm">
              <Avatar name={customer.name} hue={178} size={26} />
              <span className="min-w-0 flex-1">
                <span
                  dir="auto"
                  className={`own-script block truncate font-medium ${gone ? 'text-ink-3 line-through' : ''}`}
                >
                  {customer.name}
                </span>
                <span dir="auto" className="own-script block truncate text-2xs text-ink-3">
                  {detail || customer.phone || customer.email}
                </span>
              </span>
              {!gone && attendee.pending && <Badge tone="warn">{t('calendar.status.pending')}</Badge>}
              {!gone && stands && (
                <span className="flex">
                  {attendee.pending && a.status === 'CONFIRMED' && (
                    <IconButton
                      label={t('drawer.approveAttendee', { name: customer.name })}
                      onPress={() => step.mutate({ id: attendee.bookingId, status: 'CONFIRMED' })}
                    >
                      <Check size={15} aria-hidden="true" />
                    </IconButton>
                  )}
                  <IconButton
                    label={t('drawer.moveAttendee', { name: customer.name })}
                    onPress={() => onMove(attendee)}
                  >
                    <CalendarClock size={15} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={t('drawer.removeAttendee', { name: customer.name })}
                    onPress={() => onCancel(attendee)}
                  >
                    <UserMinus size={15} aria-hidden="true" />
                  </IconButton>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
