import { useInfiniteQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { Segmented } from '../../../components/forms/Segmented';
import { SkeletonRows } from '../../../components/page/PageSkeleton';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { deliveries } from '../queries';
import type { DeliveryStatus, Webhook } from '../types';
import { nameOf } from '../words';
import { DeliveryRow } from './DeliveryRow';

const FILTERS = ['all', 'WAITING', 'DELIVERED', 'FAILED'] as const satisfies ('all' | DeliveryStatus)[];

/** What a webhook was told, and what it said to that. */
export function DeliveryLog({ webhook, zone, onClose }: { webhook: Webhook; zone: string; onClose(): void }) {
  const { t } = useLocale();
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    deliveries(webhook.id, filter === 'all' ? null : filter),
  );
  const found = data?.pages.flatMap((page) => page.deliveries);
  return (
    <Dialog wide isOpen title={t('hook.logOf', { what: nameOf(webhook) })} intro={t('hook.logHint')} onClose={onClose}>
      <Segmented
        label={t('hook.filter')}
        value={filter}
        onChange={setFilter}
        options={FILTERS.map((id) => ({ id, label: t(`hook.${id}`) }))}
        className="mb-4 max-w-full overflow-x-auto"
      />
      {!found && error && (
        <ErrorState title={t('form.loadFailed')} onRetry={() => void refetch()}>
          {t('form.loadFailedHint')}
        </ErrorState>
      )}
      {!found && !error && <SkeletonRows rows={4} />}
      {found?.length === 0 && (
        <EmptyState icon={Send} title={t('hook.noDeliveries')}>
          {t('hook.noDeliveriesHint')}
        </EmptyState>
      )}
      <ul className="m-0 list-none divide-y divide-line-soft p-0">
        {found?.map((delivery) => (
          <DeliveryRow key={delivery.id} webhookId={webhook.id} delivery={delivery} zone={zone} />
        ))}
      </ul>
      {hasNextPage && (
        <div className="grid place-items-center pt-4">
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('hook.more')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
