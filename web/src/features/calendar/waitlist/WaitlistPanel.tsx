import { Hourglass, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { SelectField } from '../desk/SelectField';
import type { DialogProps } from '../dialogs/table';
import { isManager } from '../viewer';
import { clockText } from '../words';
import { AddEntry } from './AddEntry';
import { EntryRow } from './EntryRow';
import { type EntryStatus, useEntries, type Wanted } from './entries';

const STATUSES: readonly EntryStatus[] = ['WAITING', 'BOOKED', 'LEFT', 'REMOVED', 'OVER'];
const isStatus = (text: string): text is EntryStatus => STATUSES.some((s) => s === text);

/** The list with what it can be narrowed by; managers add to it, offer and take off. */
export function WaitlistPanel({ request, business, staff, services, viewer }: DialogProps<'waitlist'>) {
  const { t, format } = useLocale();
  const { slot } = request;
  const [wanted, setWanted] = useState<Wanted>({ serviceId: request.serviceId ?? null, status: 'WAITING' });
  const [isAdding, setAdding] = useState(false);
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries(wanted);
  const entries = data?.pages.flatMap((page) => page.entries);
  const mayChange = isManager(viewer);
  const when =
    slot && `${format.shortDate(dateIn(slot.start, business.zone))}, ${clockText(slot.start, business.zone, format)}`;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-3">{when ? t('waitlist.introSlot', { when }) : t('waitlist.intro')}</p>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={t('waitlist.service')}
          value={wanted.serviceId ?? ''}
          onChange={(id) => setWanted({ ...wanted, serviceId: id || null })}
          options={[{ id: '', text: t('waitlist.every') }, ...services.map((s) => ({ id: s.id, text: s.name }))]}
        />
        <SelectField
          label={t('waitlist.status')}
          value={wanted.status ?? ''}
          onChange={(id) => setWanted({ ...wanted, status: isStatus(id) ? id : null })}
          options={[
            ...STATUSES.map((id) => ({ id, text: t(`waitlist.status.${id}`) })),
            { id: '', text: t('waitlist.everyStatus') },
          ]}
        />
      </div>
      {mayChange && !isAdding && (
        <Button className="self-start max-md:h-11" onPress={() => setAdding(true)}>
          <Plus size={14} aria-hidden="true" />
          {t('waitlist.add')}
        </Button>
      )}
      {isAdding && (
        <AddEntry
          business={business}
          staff={staff}
          services={services}
          serviceId={wanted.serviceId}
          onClose={() => setAdding(false)}
        />
      )}
      {!entries && !isError && (
        <div role="status" className="flex flex-col gap-3">
          <span className="sr-only">{t('waitlist.loading')}</span>
          {['a', 'b', 'c'].map((id) => (
            <span key={id} className="skeleton block h-24" />
          ))}
        </div>
      )}
      {!entries && isError && <ErrorState title={t('waitlist.failed')} onRetry={() => void refetch()} />}
      {entries?.length === 0 && (
        <EmptyState icon={Hourglass} title={t('waitlist.empty')}>
          {t('waitlist.emptyHint')}
        </EmptyState>
      )}
      {entries && entries.length > 0 && (
        <ol aria-label={t('waitlist.list')} className="m-0 flex list-none flex-col gap-3 p-0">
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              service={services.find((s) => s.id === entry.serviceId)}
              staff={staff}
              zone={business.zone}
              slot={slot ?? null}
              mayChange={mayChange}
            />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button className="max-md:h-11" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('waitlist.more')}
        </Button>
      )}
    </div>
  );
}
