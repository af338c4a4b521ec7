import { lazy, Suspense } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { PageSkeleton } from '../components/page/PageSkeleton';
import { CalendarPage } from '../features/calendar/shell/CalendarPage';
import { catalogs as scheduleCatalogs } from '../features/schedule/catalogs';
import { Words } from '../lib/i18n';
import { Broken } from './Fallback';
import { LoginRoute } from './LoginRoute';
import { NotFound } from './NotFound';
import { SignedIn, type Visit } from './SignedIn';

const Schedule = lazy(() => import('../features/schedule/Schedule').then((m) => ({ default: m.Schedule })));

const showSchedule = ({ business, role, staffId }: Visit) => (
  <Suspense fallback={<PageSkeleton />}>
    <Words loaders={scheduleCatalogs}>
      <Schedule viewer={{ business, staffId, isManager: role === 'OWNER' || role === 'ADMIN' }} />
    </Words>
  </Suspense>
);

const showCalendar = ({ business, role, staffId }: Visit) => (
  <CalendarPage business={business} role={role ?? null} staffId={staffId} />
);

/** Which address shows which page. */
export const routes: RouteObject[] = [
  {
    errorElement: <Broken />,
    children: [
      { path: '/login', element: <LoginRoute /> },
      { path: '/', element: <Navigate to="/calendar" replace /> },
      { path: '/calendar', element: <SignedIn>{showCalendar}</SignedIn> },
      { path: '/availability/*', element: <SignedIn>{showSchedule}</SignedIn> },
      { path: '*', element: <NotFound /> },
    ],
  },
];
