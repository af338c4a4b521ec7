import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { browserZone } from '../../../lib/time/instants';
import type { Alternative, Appointment, Reason, Unit } from '../types';

/** What the visitor types. */
export type Draft = { name: string; email: string; phone: string; notes: string; marketing: boolean };

/** A booking that was made, with what the confirmation page says about it. */
export type Booked = { appointment: Appointment; customer: { name: string; email: string }; manageToken: string };

/** A start that is kept for this visitor. */
export type Held = {
  holdId: string;
  /** what is kept, by `keptFor` */
  wish: string;
  /** when it is over, by the clock of this device (epoch milliseconds) */
  until: number;
};

/** A start that could not be kept or booked: why, and what the server offers instead. */
export type Refusal = {
  /** before anything was typed, or with all of it */
  while: 'holding' | 'booking';
  /** what was wanted */
  start: string;
  kind: 'slot-taken' | 'not-bookable';
  reason: Reason;
  alternatives: Alternative[];
  /** other places of the same class, when only the chosen place is gone */
  freeUnits: Unit[];
};

/** A request whose answer may have been lost, and the key under which it may be sent again. */
export type Wish = { body: string; key: string };

/** What survives a refresh but does not belong into a link. */
type Kept = { zone: string; h12: boolean; draft: Draft; booked: Booked | null; wish: Wish | null; held: Held | null };
type Fleeting = { refusal: Refusal | null; retryAt: number | null };

const EMPTY: Draft = { name: '', email: '', phone: '', notes: '', marketing: false };

/** In sessionStorage, so nothing personal stays behind on a shared computer. */
export const useSession = create<Kept & Fleeting>()(
  persist(
    (): Kept & Fleeting => ({
      zone: browserZone(),
      h12: false,
      draft: EMPTY,
      booked: null,
      wish: null,
      held: null,
      refusal: null,
      retryAt: null,
    }),
    {
      name: 'horarium-booking',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ zone, h12, draft, booked, wish, held }): Kept => ({ zone, h12, draft, booked, wish, held }),
    },
  ),
);

/** Changes a part of the session. */
export const keep = useSession.setState;
