import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { Navigate, useLocation } from 'react-router';
import { EmptyState, ErrorState } from '../components/states';
import { signInPath } from '../features/auth/returnPath';
import { type Business, type Session, session, type User } from '../features/auth/session';
import { useLocale } from '../lib/i18n';
import { Shell } from './Shell';
import { ShellSkeleton } from './ShellSkeleton';
import { useLive } from './useLive';
import { useOneBusiness } from './useOneBusiness';

/** Who is here, at which business, and as what. */
export type Visit = {
  business: Business;
  user: User | null | undefined;
  role: Session['role'];
  staffId: string | null;
};

/** Shows its page to people of the business; sends others to the door, from where they come back to the same address. */
export function SignedIn({ children }: { children(visit: Visit): ReactNode }) {
  const { t } = useLocale();
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery({ ...session, refetchOnMount: true });
  const wasHere = useRef(false);
  useOneBusiness(data?.business?.id);
  useLive(data?.authenticated ? data.business?.id : undefined);
  if (!data && error)
    return (
      <main className="grid min-h-dvh place-items-center">
        <h1 className="sr-only">Horarium</h1>
        <ErrorState title={t('owner.sessionFailed')} onRetry={() => void refetch()}>
          {t('owner.sessionFailedHint')}
        </ErrorState>
      </main>
    );
  if (!data) return <ShellSkeleton />;
  if (!data.authenticated)
    return <Navigate to={signInPath(pathname + search)} replace state={{ hasExpired: wasHere.current }} />;
  wasHere.current = true;
  const { business, user, role, staffId } = data;
  return (
    <Shell session={data}>
      {business ? (
        children({ business, user, role, staffId: staffId ?? null })
      ) : (
        <main className="grid flex-1 place-items-center">
          <EmptyState title={t('owner.noBusiness')}>{t('owner.noBusinessHint')}</EmptyState>
        </main>
      )}
    </Shell>
  );
}
