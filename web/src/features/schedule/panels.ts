import { lazy } from 'react';
import { HoursTab } from './hours/HoursTab';

/** Weekly hours open at once; the other tabs bring calendars and dialogs that most visits do not need. */
export const PANELS = {
  hours: HoursTab,
  exceptions: lazy(() => import('./dates/DatesTab').then((m) => ({ default: m.DatesTab }))),
  'time-off': lazy(() => import('./absence/TimeOffTab').then((m) => ({ default: m.TimeOffTab }))),
  travel: lazy(() => import('./travel/TravelTab').then((m) => ({ default: m.TravelTab }))),
  blocks: lazy(() => import('./blocks/BlocksTab').then((m) => ({ default: m.BlocksTab }))),
  calendar: lazy(() => import('./calendar/CalendarTab').then((m) => ({ default: m.CalendarTab }))),
} as const;

export type TabId = keyof typeof PANELS;
export const isTab = (id: string | undefined): id is TabId => id !== undefined && Object.hasOwn(PANELS, id);
