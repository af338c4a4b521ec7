import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { answer, api } from '../api';
import { JoinPage } from '../features/auth/JoinPage';
import { NewPasswordPage } from '../features/auth/NewPasswordPage';
import { SWITCHED, session } from '../features/auth/session';
import { catalogs } from '../features/onboarding/catalogs';
import { Welcome } from '../features/onboarding/Welcome';
import { Words } from '../lib/i18n';
import { ShellSkeleton } from './ShellSkeleton';

/** Starts the page anew, so that nothing of an earlier business or person stays in its memory. */
const toCalendar = () => {
  localStorage.setItem(SWITCHED, String(Date.now()));
  location.assign('/calendar');
};

/** `/invitation/:token` */
export function JoinRoute() {
  const { token = '' } = useParams();
  return <JoinPage token={token} onJoined={toCalendar} />;
}

/** `/new-password/:token` */
export function NewPasswordRoute() {
  const { token = '' } = useParams();
  const navigate = useNavigate();
  return <NewPasswordPage token={token} onDone={() => void navigate('/login', { replace: true })} />;
}

/** `/welcome`: the first business where there is none, else one more of an owner. */
export function WelcomeRoute() {
  const { data: visitor } = useQuery(session);
  const { data: setup } = useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => answer(api.GET('/api/setup', { signal })),
  });
  if (!visitor || !setup) return <ShellSkeleton />;
  return (
    <Words loaders={catalogs}>
      <Way
        isFirst={setup.needed}
        isOwner={visitor.role === 'OWNER'}
        name={visitor.user?.name ?? ''}
        businessIds={visitor.businesses.map(({ id }) => id)}
      />
    </Words>
  );
}

/** Keeps to what it was at the start: the way itself makes that nobody is first any more. */
function Way(props: { isFirst: boolean; isOwner: boolean; name: string; businessIds: readonly string[] }) {
  const [{ isFirst, isOwner, name, businessIds }] = useState(props);
  if (!isFirst && !isOwner) return <Navigate to="/calendar" replace />;
  return <Welcome isFirst={isFirst} personName={name} businessIds={businessIds} onOpen={toCalendar} />;
}
