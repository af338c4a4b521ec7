import { type ReactNode, useMemo } from 'react';
import { useSession } from '../../features/booking/state/session';
import { resolveWizard, WizardContext } from '../../features/booking/state/wizard';
import type { BookingPage, Day, Slot } from '../../features/booking/types';
import { ClosedDay } from '../../features/booking/when/ClosedDay';
import { SlotGrid } from '../../features/booking/when/SlotGrid';
import { plusMinutes } from '../../lib/time/instants';
import { business, categories, services, staff } from '../booking/studio';

const [service] = services;
const page: BookingPage = { business, categories, services, staff };

type Props = {
  zone: string;
  /** Instants of the starts. */
  starts: readonly string[];
  gone?: readonly string[];
  chosen?: string;
  h12?: boolean;
  /** Why there are none. */
  reason?: Day['reason'];
};

const slotAt = (start: string): Slot => ({ start, end: plusMinutes(start, 60), staffIds: [] });

/** The times of one date on the booking page. */
export function SlotSpecimen({ zone, starts, gone = [], chosen, h12 = false, reason }: Props) {
  useSession.setState({ zone, h12 });
  const wizard = useMemo(
    () =>
      resolveWizard(
        page,
        { step: 'when', service: service?.id, staff: service?.staffIds[0], ...(chosen && { at: chosen }) },
        false,
      ),
    [chosen],
  );
  const day: Day = { date: '2026-11-18', slots: [], ...(reason && { reason }) };
  return (
    <Frame>
      <WizardContext value={wizard}>
        {reason ? (
          <ClosedDay day={day} days={[day]} firstFree="2026-11-20" pickDate={() => {}} />
        ) : (
          <SlotGrid slots={starts.map(slotAt)} gone={gone.map(slotAt)} label="date" />
        )}
      </WizardContext>
    </Frame>
  );
}

/** As wide as the pane of the booking page. */
export const Frame = ({ children }: { children: ReactNode }) => <div className="w-80 p-5">{children}</div>;
