import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { MINUTE_PX, readableMinutePx } from '../../../components/time-grid/geometry';

type Preferences = {
  sidebar: boolean;
  /** Height of a minute in the grid, in px. */
  minutePx: number;
  /** The second zone that was shown last; null before the first. */
  secondZone: string | null;
  toggleSidebar(): void;
  /** Makes hours taller, or flatter with a factor below 1. */
  stretch(factor: number): void;
  rememberZone(zone: string): void;
};

const SIDEBAR_FITS = '(min-width: 1024px)';

/** How this person likes the calendar, kept in this browser. What is on screen stands in the address. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      sidebar: matchMedia(SIDEBAR_FITS).matches,
      minutePx: MINUTE_PX,
      secondZone: null,
      toggleSidebar: () => set(({ sidebar }) => ({ sidebar: !sidebar })),
      stretch: (factor) => set(({ minutePx }) => ({ minutePx: readableMinutePx(minutePx * factor) })),
      rememberZone: (secondZone) => set({ secondZone }),
    }),
    { name: 'horarium.calendar', partialize: ({ minutePx, secondZone }) => ({ minutePx, secondZone }) },
  ),
);
