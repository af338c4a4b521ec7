import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocale } from '../../lib/i18n';
import { ErrorState } from '../states';
import { SkeletonRows } from './PageSkeleton';

/** Shows what was asked for: rows of a skeleton until it is there, and a way on when it does not come. */
export function Loaded<T>({
  query,
  rows = 4,
  children,
}: {
  query: UseQueryResult<T>;
  rows?: number;
  children(data: T): ReactNode;
}) {
  const { t } = useLocale();
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return (
      <ErrorState title={t('form.loadFailed')} onRetry={() => void query.refetch()}>
        {t('form.loadFailedHint')}
      </ErrorState>
    );
  return <SkeletonRows rows={rows} />;
}
