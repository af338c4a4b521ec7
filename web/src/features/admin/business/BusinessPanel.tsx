import { useQueries } from '@tanstack/react-query';
import { SkeletonRows } from '../../../components/page/PageSkeleton';
import { ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { holds, rules, waitlist } from '../queries';
import type { Business } from '../types';
import { BusinessForm } from './BusinessForm';
import { Holidays } from './Holidays';

/** What holds for the whole business. */
export function BusinessPanel({ business }: { business: Business }) {
  const { t } = useLocale();
  const [settings, held, waiting] = useQueries({ queries: [rules, holds, waitlist] });
  if (settings.data && held.data && waiting.data)
    return (
      <BusinessForm stored={{ rules: settings.data, holds: held.data, waitlist: waiting.data }}>
        <Holidays zone={business.zone} />
      </BusinessForm>
    );
  const all = [settings, held, waiting];
  if (!all.some((query) => query.error)) return <SkeletonRows rows={8} />;
  const retry = () => {
    for (const query of all) void query.refetch();
  };
  return (
    <ErrorState title={t('form.loadFailed')} onRetry={retry}>
      {t('form.loadFailedHint')}
    </ErrorState>
  );
}
