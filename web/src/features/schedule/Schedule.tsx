import { UserX } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Page } from '../../components/page/Page';
import { PageSkeleton } from '../../components/page/PageSkeleton';
import { EmptyState } from '../../components/states';
import { useLocale } from '../../lib/i18n';
import { useTeam } from './queries';
import { StaffPage } from './StaffPage';
import type { Viewer } from './types';

const SeveralPage = lazy(() => import('./all/SeveralPage').then((m) => ({ default: m.SeveralPage })));
const TemplatesPage = lazy(() => import('./templates/TemplatesPage').then((m) => ({ default: m.TemplatesPage })));
const WhyPage = lazy(() => import('./why/WhyPage').then((m) => ({ default: m.WhyPage })));

/** When people can be booked, and why not: the addresses below `/availability`. */
export function Schedule({ viewer }: { viewer: Viewer }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Routes>
        <Route index element={<Start viewer={viewer} />} />
        <Route path="why" element={<WhyPage viewer={viewer} />} />
        {viewer.isManager && <Route path="all" element={<SeveralPage viewer={viewer} />} />}
        {viewer.isManager && <Route path="templates" element={<TemplatesPage viewer={viewer} />} />}
        <Route path=":staffId/:tab?" element={<StaffPage viewer={viewer} />} />
      </Routes>
    </Suspense>
  );
}

/** One's own hours; who has none begins with the first of the team. */
function Start({ viewer }: { viewer: Viewer }) {
  const { t } = useLocale();
  const [first] = useTeam();
  const id = viewer.staffId ?? (viewer.isManager ? first?.id : null);
  if (id) return <Navigate to={`/availability/${id}/hours`} replace />;
  if (viewer.isManager) return <PageSkeleton />;
  return (
    <Page title={t('avail.title')}>
      <EmptyState icon={UserX} title={t('avail.noColumn')}>
        {t('avail.noColumnHint')}
      </EmptyState>
    </Page>
  );
}
