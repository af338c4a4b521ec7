import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type Preferences = {
  /** Staff whose columns are put away. */
  hidden: readonly string[];
  /** Only who works or has an appointment on that date. */
  onShiftOnly: boolean;
  sidebar: boolean;
  toggleStaff(id: string): void;
  showEverybody(): void;
  setOnShiftOnly(on: boolean): void;
  toggleSidebar(): void;
};

const SIDEBAR_FITS = '(min-width: 1024px)';

/** How this person likes the calendar, kept in this browser. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      hidden: [],
      onShiftOnly: true,
      sidebar: matchMedia(SIDEBAR_FITS).matches,
      toggleStaff: (id) =>
        set(({ hidden }) => ({ hidden: hidden.includes(id) ? hidden.filter((h) => h !== id) : [...hidden, id] })),
      showEverybody: () => set({ hidden: [], onShiftOnly: false }),
      setOnShiftOnly: (onShiftOnly) => set({ onShiftOnly }),
      toggleSidebar: () => set(({ sidebar }) => ({ sidebar: !sidebar })),
    }),
    { name: 'horarium.calendar', partialize: ({ hidden, onShiftOnly }) => ({ hidden, onShiftOnly }) },
  ),
);
