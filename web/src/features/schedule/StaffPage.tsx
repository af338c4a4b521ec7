import { useQuery } from '@tanstack/react-query';
import { CircleHelp, UsersRound, UserX } from 'lucide-react';
import { Suspense } from 'react';
import { Navigate, useParams } from 'react-router';
import { Problem } from '../../api';
import { Avatar } from '../../components/Avatar';
import { Page } from '../../components/page/Page';
import { SkeletonRows } from '../../components/page/PageSkeleton';
import { EmptyState, ErrorState } from '../../components/states';
import { useLocale } from '../../lib/i18n';
import { PageLink } from './PageLink';
import { isTab, PANELS } from './panels';
import { scheduleOf, team } from './queries';
import type { Viewer } from './types';
import { useSide } from './useSide';
import { WeekSkeleton } from './week/WeekSkeleton';

/** Everything that decides when one person can be booked. */
export function StaffPage({ viewer }: { viewer: Viewer }) {
  const { t } = useLocale();
  const { staffId = '', tab } = useParams();
  const side = useSide(viewer);
  const people = useQuery(team);
  const schedule = useQuery(scheduleOf(staffId));
  const person = people.data?.find((member) => member.id === staffId);
  const base = `/availability/${staffId}`;
  if (!isTab(tab)) return <Navigate to={`${base}/hours`} replace />;
  const Panel = PANELS[tab];
  const isMissing =
    (people.data && !person) || (schedule.error instanceof Problem && [400, 404].includes(schedule.error.status));
  const frame = { side, sideLabel: t('avail.title') };
  if (isMissing)
    return (
      <Page {...frame} title={t('avail.title')}>
        <EmptyState icon={UserX} title={t('avail.nobody')}>
          {t('avail.nobodyHint')}
        </EmptyState>
      </Page>
    );
  return (
    <Page
      {...frame}
      lead={person && <Avatar name={person.name} hue={person.hue} size={28} />}
      title={person?.name ?? t('avail.title')}
      sub={person?.title}
      actions={
        <>
          <PageLink to={`/availability/why?staff=${staffId}`} icon={CircleHelp} label={t('avail.whyLink')} />
          {viewer.isManager && <PageLink to="/availability/all" icon={UsersRound} label={t('avail.several')} />}
        </>
      }
      tabs={[
        { to: `${base}/hours`, label: t('avail.weekly') },
        { to: `${base}/exceptions`, label: t('avail.dates') },
        { to: `${base}/time-off`, label: t('avail.timeOff') },
        { to: `${base}/travel`, label: t('avail.travel') },
        { to: `${base}/blocks`, label: t('avail.blocks') },
        { to: `${base}/calendar`, label: t('avail.connection') },
      ]}
    >
      {person && schedule.data ? (
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <Panel key={person.id} person={person} schedule={schedule.data} viewer={viewer} />
        </Suspense>
      ) : schedule.error || people.error ? (
        <ErrorState
          title={t('avail.loadFailed')}
          onRetry={() => {
            void people.refetch();
            void schedule.refetch();
          }}
        >
          {t('avail.loadFailedHint')}
        </ErrorState>
      ) : (
        <WeekSkeleton />
      )}
    </Page>
  );
}
