import { useQuery } from '@tanstack/react-query';
import { CalendarX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { appointmentById } from '../queries';
import type { AppointmentStatus, Business, Service } from '../types';
import { isClass } from '../words';
import { Activity } from './Activity';
import { Attendees } from './Attendees';
import { CancelDialog, type CancelTarget } from './CancelDialog';
import { Details } from './Details';
import { PanelHead } from './PanelHead';

export type Person = { id: string; name: string; hue: number };
type Props = {
  id: string;
  business: Business;
  services: ReadonlyMap<string, Service>;
  staff: readonly Person[];
  onClose(): void;
};

const CANCELLABLE: readonly AppointmentStatus[] = ['HELD', 'PENDING', 'CONFIRMED'];

/** One appointment to read, and to cancel. */
export function AppointmentPanel({ id, business, services, staff, onClose }: Props) {
  const { t } = useLocale();
  const [target, setTarget] = useState<CancelTarget | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turn, setTurn] = useState(0);
  // on opening, and after a cancellation, which takes the button that had the focus away
  useEffect(() => {
    if (turn >= 0) heading.current?.focus({ preventScroll: true });
  }, [turn]);
  const { data: appointment, error, refetch } = useQuery(appointmentById(id));
  const service = appointment && services.get(appointment.serviceId);
  const isMissing = error instanceof Problem && error.status === 404;
  return (
    <div className="flex h-full flex-col">
      <PanelHead heading={heading} appointment={appointment} service={service} onClose={onClose} />
      {appointment ? (
        <>
          <div className="relative min-h-0 flex-1 overflow-auto border-t border-line px-5 pb-6">
            <Details
              appointment={appointment}
              service={service}
              staff={staff.filter((s) => appointment.staffIds.includes(s.id))}
              zone={business.zone}
            />
            {isClass(appointment) && (
              <Attendees appointment={appointment} onCancel={(attendee) => setTarget({ kind: 'attendee', attendee })} />
            )}
            <Activity id={id} zone={business.zone} />
          </div>
          {CANCELLABLE.includes(appointment.status) && (
            <div className="flex border-t border-line px-5 py-3 max-md:pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              <Button kind="danger" className="ms-auto max-md:h-11" onPress={() => setTarget({ kind: 'appointment' })}>
                {t(isClass(appointment) ? 'drawer.cancelClass' : 'drawer.cancel')}
              </Button>
            </div>
          )}
          {target && (
            <CancelDialog
              appointment={appointment}
              service={service}
              target={target}
              zone={business.zone}
              onClose={() => setTarget(null)}
              onDone={() => {
                setTarget(null);
                setTurn(turn + 1);
              }}
            />
          )}
        </>
      ) : isMissing ? (
        <EmptyState icon={CalendarX} title={t('drawer.gone')}>
          {t('drawer.goneHint')}
        </EmptyState>
      ) : error ? (
        <ErrorState title={t('drawer.failed')} onRetry={() => void refetch()} />
      ) : (
        <PanelSkeleton />
      )}
    </div>
  );
}

function PanelSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status" className="flex flex-col gap-5 border-t border-line px-5 py-5">
      <span className="sr-only">{t('drawer.loading')}</span>
      {['w-40', 'w-28', 'w-52', 'w-20', 'w-36'].map((width) => (
        <span key={width} className={`skeleton h-4 ${width}`} />
      ))}
    </div>
  );
}
