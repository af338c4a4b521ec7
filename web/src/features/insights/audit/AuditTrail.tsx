import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { SkeletonRows } from '../../../components/page/PageSkeleton';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { dateIn, todayIn } from '../../../lib/time/instants';
import { type AuditWish, audit, services, staff } from '../queries';
import type { AuditEntry } from '../types';
import { AuditFilters } from './AuditFilters';
import { AuditRow } from './AuditRow';

const EVERYTHING: AuditWish = { from: '', to: '', actorId: '', kind: '' };

/** The entries of each local date, in the order in which they came. */
function byDate(entries: readonly AuditEntry[], zone: string): [date: string, entries: AuditEntry[]][] {
  const dates = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const date = dateIn(entry.at, zone);
    dates.set(date, [...(dates.get(date) ?? []), entry]);
  }
  return [...dates];
}

/** Every change and who made it, newest first. */
export function AuditTrail({ zone }: { zone: string }) {
  const { t, format } = useLocale();
  const [wish, setWish] = useState(EVERYTHING);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(audit(wish));
  const [team, offer] = useQueries({ queries: [staff, services] });
  const names = new Map([...(team.data ?? []), ...(offer.data ?? [])].map(({ id, name }) => [id, name]));
  const hues = new Map((team.data ?? []).map(({ id, hue }) => [id, hue]));
  const entries = data?.pages.flatMap((page) => page.entries);
  return (
    <>
      <AuditFilters wish={wish} today={todayIn(zone)} onChange={(patch) => setWish({ ...wish, ...patch })} />
      {!entries && error && (
        <ErrorState title={t('form.loadFailed')} onRetry={() => void refetch()}>
          {t('form.loadFailedHint')}
        </ErrorState>
      )}
      {!entries && !error && <SkeletonRows rows={8} />}
      {entries?.length === 0 && (
        <EmptyState icon={ScrollText} title={t('ins.noEntries')}>
          {t('ins.noEntriesHint')}
        </EmptyState>
      )}
      <div className="grid grid-cols-1 gap-6">
        {byDate(entries ?? [], zone).map(([date, ofDate]) => (
          <section key={date} aria-label={format.fullDate(date)}>
            <h2 className="micro mb-2">{format.fullDate(date)}</h2>
            <ol className="card m-0 list-none divide-y divide-line-soft p-0">
              {ofDate.map((entry) => (
                <AuditRow key={entry.id} entry={entry} names={names} hues={hues} zone={zone} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {hasNextPage && (
        <div className="grid place-items-center pt-4">
          <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t('ins.more')}
          </Button>
        </div>
      )}
    </>
  );
}
