import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { PageSkeleton } from '../components/page/PageSkeleton';
import { CalendarPage } from '../features/calendar/shell/CalendarPage';
import { catalogs as customerCatalogs } from '../features/customers/catalogs';
import { catalogs as insightCatalogs } from '../features/insights/catalogs';
import { catalogs as scheduleCatalogs } from '../features/schedule/catalogs';
import { Words } from '../lib/i18n';
import { Broken } from './Fallback';
import { NotFound } from './NotFound';
import { ShellSkeleton } from './ShellSkeleton';
import { SignedIn, type Visit } from './SignedIn';
import { catalogs as settingsCatalogs } from './settings/catalogs';

const Schedule = lazy(() => import('../features/schedule/Schedule').then((m) => ({ default: m.Schedule })));

const CustomersPage = lazy(() =>
  import('../features/customers/CustomersPage').then((m) => ({ default: m.CustomersPage })),
);

const InsightsPage = lazy(() => import('../features/insights/InsightsPage').then((m) => ({ default: m.InsightsPage })));
const LoginRoute = lazy(() => import('./LoginRoute').then((m) => ({ default: m.LoginRoute })));

const doors = () => import('./DoorRoutes');
const WelcomeRoute = lazy(() => doors().then((m) => ({ default: m.WelcomeRoute })));
const JoinRoute = lazy(() => doors().then((m) => ({ default: m.JoinRoute })));
const NewPasswordRoute = lazy(() => doors().then((m) => ({ default: m.NewPasswordRoute })));
const door = (Route: ComponentType) => (
  <Suspense fallback={<ShellSkeleton />}>
    <Route />
  </Suspense>
);

const Settings = lazy(() => import('./settings/Settings').then((m) => ({ default: m.Settings })));

const isManager = ({ role }: Visit) => role === 'OWNER' || role === 'ADMIN';

const showSchedule = (visit: Visit) => (
  <Suspense fallback={<PageSkeleton />}>
    <Words loaders={scheduleCatalogs}>
      <Schedule viewer={{ business: visit.business, staffId: visit.staffId, isManager: isManager(visit) }} />
    </Words>
  </Suspense>
);

const showCalendar = ({ business, role, staffId }: Visit) => (
  <CalendarPage business={business} role={role ?? null} staffId={staffId} />
);

const showCustomers = (visit: Visit) => (
  <Suspense fallback={<PageSkeleton />}>
    <Words loaders={customerCatalogs}>
      <CustomersPage business={visit.business} isManager={isManager(visit)} />
    </Words>
  </Suspense>
);

const showInsights = (visit: Visit) => (
  <Suspense fallback={<PageSkeleton />}>
    <Words loaders={insightCatalogs}>
      <InsightsPage business={visit.business} isManager={isManager(visit)} />
    </Words>
  </Suspense>
);

const showSettings = (visit: Visit) =>
  visit.user && (
    <Suspense fallback={<PageSkeleton />}>
      <Words loaders={settingsCatalogs}>
        <Settings business={visit.business} user={visit.user} isManager={isManager(visit)} />
      </Words>
    </Suspense>
  );

/** Which address shows which page. */
export const routes: RouteObject[] = [
  {
    errorElement: <Broken />,
    children: [
      { path: '/login', element: door(LoginRoute) },
      { path: '/', element: <Navigate to="/calendar" replace /> },
      { path: '/calendar', element: <SignedIn>{showCalendar}</SignedIn> },
      { path: '/availability/*', element: <SignedIn>{showSchedule}</SignedIn> },
      { path: '/customers/:id?', element: <SignedIn>{showCustomers}</SignedIn> },
      { path: '/insights/*', element: <SignedIn>{showInsights}</SignedIn> },
      { path: '/settings/:section?', element: <SignedIn>{showSettings}</SignedIn> },
      { path: '/welcome', element: door(WelcomeRoute) },
      { path: '/invitation/:token', element: door(JoinRoute) },
      { path: '/new-password/:token', element: door(NewPasswordRoute) },
      { path: '*', element: <NotFound /> },
    ],
  },
];
