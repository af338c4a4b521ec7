import { useQueries } from '@tanstack/react-query';
import { SkeletonRows } from '../../../components/page/PageSkeleton';
import { ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { holds, rules } from '../queries';
import type { Business } from '../types';
import { BusinessForm } from './BusinessForm';
import { Holidays } from './Holidays';

/** What holds for the whole business. */
export function BusinessPanel({ business }: { business: Business }) {
  const { t } = useLocale();
  const [stored, held] = useQueries({ queries: [rules, holds] });
  if (stored.data && held.data)
    return (
      <BusinessForm stored={stored.data} held={held.data}>
        <Holidays zone={business.zone} />
      </BusinessForm>
    );
  if (!stored.error && !held.error) return <SkeletonRows rows={8} />;
  const retry = () => {
    void stored.refetch();
    void held.refetch();
  };
  return (
    <ErrorState title={t('form.loadFailed')} onRetry={retry}>
      {t('form.loadFailedHint')}
    </ErrorState>
  );
}
