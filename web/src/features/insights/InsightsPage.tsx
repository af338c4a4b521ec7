import { Navigate, Route, Routes } from 'react-router';
import { Page } from '../../components/page/Page';
import { useLocale } from '../../lib/i18n';
import { AuditTrail } from './audit/AuditTrail';
import { Overview } from './overview/Overview';
import type { Viewer } from './types';

/** How the business is doing, and who changed what; the latter for managers. */
export function InsightsPage(viewer: Viewer) {
  const { t } = useLocale();
  const tabs = [
    { to: '/insights', label: t('ins.overview'), end: true },
    { to: '/insights/audit', label: t('ins.audit') },
  ];
  return (
    <Page title={t('ins.title')} {...(viewer.isManager && { tabs })}>
      <Routes>
        <Route index element={<Overview {...viewer} />} />
        {viewer.isManager && <Route path="audit" element={<AuditTrail zone={viewer.business.zone} />} />}
        <Route path="*" element={<Navigate to="/insights" replace />} />
      </Routes>
    </Page>
  );
}
