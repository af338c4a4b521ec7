import { useQuery } from '@tanstack/react-query';
import { GripVertical } from 'lucide-react';
import { answer, api } from '../../../api';
import { Avatar } from '../../../components/Avatar';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { toast } from '../../../components/toast';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { type Alternative, answered } from '../desk/answers';
import { REASONS } from '../move/reasons';
import { keys } from '../queries';
import type { Appointment } from '../types';
import { clockText } from '../words';
import type { Person } from './AppointmentPanel';
import { useReschedule } from './useChange';

type Props = {
  appointment: Appointment;
  /** The booking that gets another time; of a class one seat, else the only one. */
  booking: { id: string; name: string };
  staff: readonly Person[];
  zone: string;
  onClose(): void;
};

const ASKED = 10;
const GROUPS: readonly [Alternative['kind'], MessageId][] = [
  ['same_staff', 'drawer.sameStaff'],
  ['same_start', 'drawer.sameStart'],
  ['same_time', 'drawer.sameTime'],
];

/** Where else it could go, best first, as the server ranks it; one press moves it. */
export function RescheduleDialog({ appointment: a, booking, staff, zone, onClose }: Props) {
  const { t, format } = useLocale();
  const move = useReschedule(a);
  const { data, isError } = useQuery({
    queryKey: [...keys.checks, 'alternatives', booking.id, a.version],
    queryFn: async ({ signal }) => {
      const params = { path: { id: booking.id }, query: { count: ASKED } };
      return (await answer(api.GET('/api/bookings/{id}/reschedule/alternatives', { params, signal }))).alternatives;
    },
  });
  const when = (start: string) => `${format.shortDate(dateIn(start, zone))}, ${clockText(start, zone, format)}`;
  const choose = ({ slot, staffId }: Alternative) =>
    move.mutate(
      { bookingId: booking.id, start: slot.start, staffId },
      {
        onSuccess: () => {
          toast(t('move.done', { name: booking.name, when: when(slot.start) }));
          onClose();
        },
      },
    );
  const refusal = move.error ? answered(move.error) : null;
  return (
    <Sheet title={t('drawer.reschedule')} isOpen onClose={onClose}>
      <p dir="auto" className="own-script -mt-2 mb-4 text-sm text-ink-2">
        {booking.name} · {when(a.start)}
      </p>
      {refusal && (
        <Notice tone="danger" live className="mb-3">
          {t(refusal.kind === 'said' ? refusal.text : REASONS[refusal.reason], { name: '' })}
        </Notice>
      )}
      {isError && <Notice tone="warn">{t('desk.noAnswer')}</Notice>}
      {!data && !isError && <span className="skeleton block h-40" />}
      {data?.length === 0 && <p className="py-6 text-center text-sm text-ink-3">{t('drawer.noAlternatives')}</p>}
      {GROUPS.map(([kind, title]) => {
        const mine = data?.filter((each) => each.kind === kind) ?? [];
        if (mine.length === 0) return null;
        return (
          <section key={kind} className="mb-4">
            <h3 className="micro mb-2">{t(title)}</h3>
            <ul className="m-0 flex list-none flex-col gap-1.5 p-0">
              {mine.map((each) => (
                <li key={`${each.staffId}${each.slot.start}`}>
                  <Choice
                    alternative={each}
                    person={staff.find((s) => s.id === each.staffId)}
                    zone={zone}
                    isDisabled={move.isPending}
                    onPick={() => choose(each)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className="flex items-center gap-2 text-xs text-ink-3">
        <GripVertical size={14} aria-hidden="true" />
        {t('drawer.orDrag')}
      </p>
    </Sheet>
  );
}

type ChoiceProps = {
  alternative: Alternative;
  person: Person | undefined;
  zone: string;
  isDisabled: boolean;
  onPick(): void;
};

function Choice({ alternative: { slot }, person, zone, isDisabled, onPick }: ChoiceProps) {
  const { t, format } = useLocale();
  return (
    <button
      type="button"
      disabled={isDisabled}
      onClick={onPick}
      className="hairline flex h-12 w-full items-center gap-3 rounded-md px-3 text-start text-sm hover:shadow-[0_0_0_1.5px_var(--c-accent)] disabled:opacity-60"
    >
      {person && <Avatar name={person.name} hue={person.hue} size={24} />}
      <span dir="auto" className="own-script min-w-0 flex-1 truncate">
        {person?.name}
      </span>
      <span className="text-end">
        <bdi dir="ltr" className="tnum block font-medium">
          {clockText(slot.start, zone, format)}–{clockText(slot.end, zone, format)}
        </bdi>
        <span className="block text-2xs text-ink-3">
          {format.shortDate(dateIn(slot.start, zone))}
          {slot.seatsLeft != null && ` · ${t('create.seatsLeft', { seats: slot.seatsLeft })}`}
        </span>
      </span>
    </button>
  );
}
