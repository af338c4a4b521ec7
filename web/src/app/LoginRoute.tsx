import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../api';
import { LoginPage } from '../features/auth/LoginPage';
import { returnPath } from '../features/auth/returnPath';
import { session } from '../features/auth/session';

/** The door; whoever is in already goes on. */
export function LoginRoute() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { hasExpired?: boolean } | null };
  const { data } = useQuery(session);
  const setup = useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => answer(api.GET('/api/setup', { signal })),
    enabled: data !== undefined && !data.authenticated && !data.trial,
  });
  const next = returnPath(params.get('next'), location.origin);
  if (setup.data?.needed) return <Navigate to="/welcome" replace />;
  if (data?.authenticated) return <Navigate to={next} replace />;
  return (
    <LoginPage
      trial={data?.trial}
      hasExpired={state?.hasExpired === true}
      onSignedIn={() => void navigate(next, { replace: true })}
    />
  );
}
