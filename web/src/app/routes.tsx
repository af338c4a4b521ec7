import { Navigate, type RouteObject } from 'react-router';
import { CalendarPage } from '../features/calendar/CalendarPage';
import { Broken } from './Fallback';
import { LoginRoute } from './LoginRoute';
import { NotFound } from './NotFound';
import { SignedIn } from './SignedIn';

/** Which address shows which page. */
export const routes: RouteObject[] = [
  {
    errorElement: <Broken />,
    children: [
      { path: '/login', element: <LoginRoute /> },
      { path: '/', element: <Navigate to="/calendar" replace /> },
      { path: '/calendar', element: <SignedIn>{({ business }) => <CalendarPage business={business} />}</SignedIn> },
      { path: '*', element: <NotFound /> },
    ],
  },
];
