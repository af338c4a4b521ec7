import { CalendarClock, Check, UserMinus, UserPlus } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { LoadBar } from '../../../components/LoadBar';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import type { Appointment, Attendee } from '../types';
import { useConfirm } from './useChange';

type Props = {
  appointment: Appointment;
  /** Whether the viewer may change anything about it. */
  mayChange: boolean;
  onCancel(attendee: Attendee): void;
  onMove(attendee: Attendee): void;
  /** Absent where nobody can be added. */
  onAdd?: (() => void) | undefined;
};

/** Who has a seat in a class; each booking can be agreed to, moved and cancelled by itself as long as the class stands. */
export function Attendees({ appointment: a, mayChange, onCancel, onMove, onAdd }: Props) {
  const { t } = useLocale();
  const confirm = useConfirm(a);
  const refusal = confirm.error ? answered(confirm.error) : null;
  const stands = mayChange && (a.status === 'PENDING' || a.status === 'CONFIRMED');
  return (
    <section aria-labelledby="attendees" className="pt-4">
      <div className="mb-2 flex items-center gap-2">
        <h3 id="attendees" className="micro flex-1">
          {t('drawer.attendees')}
        </h3>
        {stands && onAdd && (
          <Button size="sm" className="max-md:h-11" isDisabled={a.seatsTaken >= a.capacity} onPress={onAdd}>
            <UserPlus size={13} aria-hidden="true" />
            {t(a.seatsTaken >= a.capacity ? 'roster.full' : 'roster.add')}
          </Button>
        )}
      </div>
      <p className="mb-2 flex items-center gap-3 text-sm text-ink-2">
        <LoadBar percent={(a.seatsTaken / a.capacity) * 100} className="flex-1" />
        <span className="tnum">{t('drawer.seatsOf', { taken: a.seatsTaken, capacity: a.capacity })}</span>
      </p>
      {refusal && (
        <Notice tone="danger" live className="mb-2">
          {t(refusal.kind === 'said' ? refusal.text : 'desk.refused')}
        </Notice>
      )}
      {a.attendees.length === 0 && <p className="text-sm text-ink-3">{t('drawer.nobodyYet')}</p>}
      <ul className="m-0 list-none divide-y divide-line-soft p-0">
        {a.attendees.map((attendee) => {
          const { customer, unit, seats, notes, bookedAs } = attendee;
          const gone = attendee.status === 'CANCELLED';
          const detail = gone
            ? t('drawer.attendeeCancelled')
            : [
                unit?.name,
                seats > 1 && t('drawer.attendeeSeats', { seats }),
                bookedAs && t('drawer.bookedAsName', { name: bookedAs.name }),
                notes,
              ]
                .filter(Boolean)
                .join(' · ');
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
                      onPress={() => confirm.isPending || confirm.mutate(attendee.bookingId)}
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
