import { useQuery } from '@tanstack/react-query';
import { CalendarX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../../api';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { isBefore } from '../../../lib/time/instants';
import { canOpen, openSeriesEdit } from '../dialogs/store';
import { appointmentById } from '../queries';
import { useNow } from '../shell/useNow';
import type { Business, Service } from '../types';
import { isManager, mayMove, type Viewer } from '../viewer';
import { isClass } from '../words';
import { type Act, Acting } from './Acting';
import { Activity } from './Activity';
import { Attendees } from './Attendees';
import { Details } from './Details';
import { Freed } from './Freed';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { SeriesPart } from './SeriesPart';
import { Steps } from './Steps';

export type Person = { id: string; name: string; hue: number };
type Props = {
  id: string;
  business: Business;
  services: ReadonlyMap<string, Service>;
  staff: readonly Person[];
  viewer: Viewer;
  onClose(): void;
  onOpen(id: string, date?: string): void;
};

/** One appointment to read, to decide about, to change and to cancel. */
export function AppointmentPanel({ id, business, services, staff, viewer, onClose, onOpen }: Props) {
  const { t } = useLocale();
  const { zone } = business;
  const now = useNow();
  const [act, setAct] = useState<Act | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turn, setTurn] = useState(0);
  // on opening, and after a cancellation, which takes the button that had the focus away
  useEffect(() => {
    if (turn >= 0) heading.current?.focus({ preventScroll: true });
  }, [turn]);
  const { data: appointment, error, refetch } = useQuery(appointmentById(id));
  const service = appointment && services.get(appointment.serviceId);
  const isMissing = error instanceof Problem && error.status === 404;
  const mayChange =
    appointment !== undefined && (mayMove(viewer, appointment) || (appointment.status === 'HELD' && isManager(viewer)));
  return (
    <div className="flex h-full flex-col">
      <PanelHead heading={heading} appointment={appointment} service={service} onClose={onClose} />
      {appointment ? (
        <>
          {mayChange && (
            <Steps
              appointment={appointment}
              now={now}
              onReject={() => setAct({ kind: 'cancel', target: { kind: 'appointment' } })}
            />
          )}
          {appointment.status === 'CANCELLED' && isManager(viewer) && isBefore(now, appointment.start) && (
            <Freed appointment={appointment} />
          )}
          <div className="relative min-h-0 flex-1 overflow-auto border-t border-line px-5 pb-6">
            <Details
              appointment={appointment}
              service={service}
              staff={staff.filter((s) => appointment.staffIds.includes(s.id))}
              zone={zone}
            />
            {isClass(appointment) && (
              <Attendees
                appointment={appointment}
                mayChange={mayChange}
                onCancel={(attendee) => setAct({ kind: 'cancel', target: { kind: 'attendee', attendee } })}
                onAdd={
                  service?.isArchived || !isBefore(now, appointment.end) ? undefined : () => setAct({ kind: 'attend' })
                }
                onMove={({ bookingId, customer }) =>
                  setAct({ kind: 'reschedule', booking: { id: bookingId, name: customer.name } })
                }
              />
            )}
            {appointment.seriesId && (
              <SeriesPart
                appointment={appointment}
                seriesId={appointment.seriesId}
                zone={zone}
                onOpen={onOpen}
                onEdit={
                  mayChange && !service?.isArchived && canOpen('seriesEdit')
                    ? () => openSeriesEdit({ appointment })
                    : undefined
                }
              />
            )}
            <Activity id={id} names={{ services, staff, zone }} />
          </div>
          {mayChange && <PanelFoot appointment={appointment} service={service} onAct={setAct} />}
          <Acting
            act={act}
            appointment={appointment}
            services={services}
            staff={staff}
            zone={zone}
            mayOffer={isManager(viewer)}
            onClose={() => setAct(null)}
            onDone={() => {
              setAct(null);
              setTurn(turn + 1);
            }}
          />
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
