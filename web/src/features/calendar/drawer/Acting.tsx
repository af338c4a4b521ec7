import { lazy, Suspense } from 'react';
import type { Appointment, Service } from '../types';
import { titleOf } from '../words';
import type { Person } from './AppointmentPanel';
import { CancelDialog, type CancelTarget } from './CancelDialog';
import { EditDialog } from './EditDialog';
import { RescheduleDialog } from './RescheduleDialog';

// with the search for customers, which nothing else of the drawer needs
const AttendDialog = lazy(() => import('./AttendDialog').then((m) => ({ default: m.AttendDialog })));

/** What somebody is about to do with the appointment in the drawer. */
export type Act =
  | { kind: 'cancel'; target: CancelTarget }
  | { kind: 'edit' }
  /** One more person for a class. */
  | { kind: 'attend' }
  /** Of a class one booking; without one the appointment itself. */
  | { kind: 'reschedule'; booking: { id: string; name: string } | null };

type Props = {
  act: Act | null;
  appointment: Appointment;
  services: ReadonlyMap<string, Service>;
  staff: readonly Person[];
  zone: string;
  mayOffer: boolean;
  onClose(): void;
  onDone(): void;
};

/** The dialog of what is about to be done. */
export function Acting({ act, appointment, services, staff, zone, mayOffer, onClose, onDone }: Props) {
  const service = services.get(appointment.serviceId);
  switch (act?.kind) {
    case undefined:
      return null;
    case 'cancel':
      return (
        <CancelDialog
          appointment={appointment}
          service={service}
          target={act.target}
          zone={zone}
          mayOffer={mayOffer}
          onClose={onClose}
          onDone={onDone}
        />
      );
    case 'edit':
      return <EditDialog appointment={appointment} services={services} staff={staff} zone={zone} onClose={onClose} />;
    case 'attend':
      return (
        <Suspense>
          <AttendDialog appointment={appointment} title={titleOf(appointment, service)} onClose={onClose} />
        </Suspense>
      );
    case 'reschedule': {
      const own = { id: appointment.id, name: titleOf(appointment, service) };
      return (
        <RescheduleDialog
          appointment={appointment}
          booking={act.booking ?? own}
          staff={staff}
          zone={zone}
          onClose={onClose}
        />
      );
    }
  }
}
