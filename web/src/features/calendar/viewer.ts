import type { components } from '../../api';
import type { Appointment, Staff } from './types';

/** Who looks at the calendar. */
export type Viewer = { role: components['schemas']['Role'] | null; staffId: string | null };

/** Owners and administrators change everybody's calendar, staff members their own. */
export const isManager = ({ role }: Viewer) => role === 'OWNER' || role === 'ADMIN';

/** Whether the viewer may put something into the calendar of a staff member. */
export const mayFill = (viewer: Viewer, staffId: string) => isManager(viewer) || viewer.staffId === staffId;

const MOVABLE: ReadonlySet<Appointment['status']> = new Set(['PENDING', 'CONFIRMED']);

/** Whether the viewer may give an appointment another time. */
export const mayMove = (viewer: Viewer, a: Appointment) =>
  MOVABLE.has(a.status) && (isManager(viewer) || a.staffIds.some((id) => id === viewer.staffId));

/** Whose columns make sense: staff members are not told what others have, so an empty column would be a lie. */
export const columnsFor = (viewer: Viewer, staff: readonly Staff[]) =>
  isManager(viewer) ? staff : staff.filter((s) => s.id === viewer.staffId);
