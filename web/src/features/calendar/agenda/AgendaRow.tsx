import { type CSSProperties, lazy, Suspense } from 'react';
import { Avatar } from '../../../components/Avatar';
import { Badge } from '../../../components/Badge';
import { useLocale } from '../../../lib/i18n';
import { isBefore } from '../../../lib/time/instants';
import type { Appointment, Service, Staff } from '../types';
import { clockText, isClass, lengthText, STATUS, titleOf } from '../words';

const Waiting = lazy(() => import('./Waiting').then((m) => ({ default: m.Waiting })));

type Props = {
  appointment: Appointment;
  service: Service | undefined;
  staff: readonly Staff[];
  zone: string;
  now: string;
  isNew: boolean;
  /** Whether the viewer may say yes or no to it. */
  mayDecide: boolean;
  onOpen(id: string): void;
};

/** More units than this say nothing about the place: a class takes them all. */
const FEW_UNITS = 2;

/** An appointment in the agenda of a phone. Only what is out of the ordinary is said about its status. */
export function AgendaRow({ appointment: a, service, staff, zone, now, isNew, mayDecide, onOpen }: Props) {
  const { t, format } = useLocale();
  const { word, tone, look } = STATUS[a.status];
  const isPast = !isBefore(now, a.end);
  const seats = t('calendar.seats', { taken: a.seatsTaken, capacity: a.capacity });
  const units = a.units.length <= FEW_UNITS ? a.units.map((u) => u.name) : [];
  const detail = [isClass(a) ? seats : service?.name, ...units].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        data-appointment={a.id}
        onClick={() => onOpen(a.id)}
        className={`flex min-h-16 w-full items-stretch gap-3 border-b border-line-soft py-2.5 text-start ${isPast ? 'ev-past' : ''} ${isNew ? 'live-pulse rounded-sm' : ''}`}
        style={{ '--h': service?.hue ?? 260 } as CSSProperties}
      >
        <span className={`tnum w-14 shrink-0 text-sm ${isPast ? 'text-ink-3' : 'font-medium'}`}>
          {clockText(a.start, zone, format)}
          <span className="block text-2xs font-normal text-ink-3">{lengthText(a.start, a.end, t)}</span>
        </span>
        <span
          aria-hidden="true"
          className="w-1 shrink-0 rounded-full"
          style={{ background: 'oklch(var(--ev-bar-l) var(--ev-bar-c) var(--h))' }}
        />
        <span className="min-w-0 flex-1">
          <span
            dir="auto"
            className={`own-script block truncate text-base ${isPast ? 'text-ink-3' : 'font-semibold'} ${look === 'no-show' ? 'line-through' : ''}`}
          >
            {titleOf(a, service)}
          </span>
          <span dir="auto" className="own-script block truncate text-sm text-ink-3">
            {detail}
          </span>
        </span>
        {look === 'firm' || look === 'done' ? (
          <span className="sr-only">{t(word)}</span>
        ) : (
          <span className="self-center">
            <Badge tone={tone}>{t(word)}</Badge>
          </span>
        )}
        <span className="flex items-center -space-x-1.5 rtl:space-x-reverse">
          {staff.map((s) => (
            <Face key={s.id} staff={s} />
          ))}
        </span>
      </button>
      <Suspense>
        {mayDecide && a.status === 'PENDING' && <Waiting appointment={a} service={service} zone={zone} />}
      </Suspense>
    </li>
  );
}

function Face({ staff }: { staff: Staff }) {
  return (
    <span>
      <Avatar name={staff.name} hue={staff.hue} size={26} />
      <span className="sr-only">{staff.name}</span>
    </span>
  );
}
