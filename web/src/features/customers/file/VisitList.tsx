import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Badge, type Tone } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { furtherVisits, staff } from '../queries';
import type { CustomerFile, Visit } from '../types';
import { splitAt } from './summary';

const STATUS: Record<Visit['status'], [word: MessageId, tone: Tone]> = {
  HELD: ['calendar.status.held', 'warn'],
  PENDING: ['calendar.status.pending', 'warn'],
  CONFIRMED: ['calendar.status.confirmed', 'accent'],
  COMPLETED: ['calendar.status.completed', 'ok'],
  NO_SHOW: ['calendar.status.noShow', 'bad'],
  CANCELLED: ['calendar.status.cancelled', 'bad'],
  EXPIRED: ['calendar.status.expired', 'quiet'],
};

/** When somebody will come, and when they came; each leads to its place in the calendar. */
export function VisitList({ file, zone }: { file: CustomerFile; zone: string }) {
  const { t } = useLocale();
  const { customer, visits, visitsCursor } = file;
  // the first page stands in the file; the next ones come when they are asked for
  const further = useInfiniteQuery(furtherVisits(customer.id, visitsCursor ?? ''));
  const behind = further.data?.pages.flatMap((page) => page.visits) ?? [];
  const { ahead, history } = splitAt([...visits, ...behind], Date.now());
  const hasMore = further.data ? further.hasNextPage : Boolean(visitsCursor);
  return (
    <>
      {ahead.length > 0 && <Visits title={t('cust.ahead')} visits={ahead} zone={zone} />}
      <Visits title={t('cust.history')} visits={history} zone={zone} />
      {hasMore && (
        <div className="grid place-items-center pt-4">
          <Button
            isDisabled={further.isFetching}
            onPress={() => void (further.data ? further.fetchNextPage() : further.refetch())}
          >
            {t('cust.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Visits({ title, visits, zone }: { title: string; visits: readonly Visit[]; zone: string }) {
  const { t } = useLocale();
  return (
    <section className="mt-7">
      <h3 className="micro mb-2">{title}</h3>
      {visits.length === 0 && <p className="text-sm text-ink-3">{t('cust.noVisits')}</p>}
      <ul className="card m-0 list-none divide-y divide-line-soft p-0 empty:hidden">
        {visits.map((visit) => (
          <VisitRow key={visit.bookingId} visit={visit} zone={zone} />
        ))}
      </ul>
    </section>
  );
}

function VisitRow({ visit, zone }: { visit: Visit; zone: string }) {
  const { t, format } = useLocale();
  const team = useQuery(staff).data ?? [];
  const { appointmentId, start, serviceName, staffIds, seats, price, attendance, status, bookedAs, notes } = visit;
  const on = dateIn(start, zone);
  const [word, tone] = attendance === 'CANCELLED' ? (['cust.left', 'bad'] as const) : STATUS[status];
  const who = team.filter((each) => staffIds.includes(each.id)).map((each) => each.name);
  const detail = [
    ...who,
    ...(seats > 1 ? [t('cust.seats', { count: seats })] : []),
    ...(bookedAs ? [t('cust.bookedAs', { name: bookedAs.name })] : []),
  ].join(' · ');
  return (
    <li>
      <Link
        to={`/calendar?date=${on}&open=${appointmentId}`}
        className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 text-sm transition-colors hover:bg-sunken"
      >
        <time dateTime={start} className="tnum w-24 shrink-0 sm:w-36">
          <span className="block font-medium">{format.shortDate(on)}</span>
          <span className="block text-xs text-ink-3">
            {on.slice(0, 4)} · {format.time(start, zone)}
          </span>
        </time>
        <span className="min-w-24 flex-1">
          <span dir="auto" className="own-script block truncate font-medium">
            {serviceName}
          </span>
          <span dir="auto" className="own-script block truncate text-xs text-ink-3">
            {detail}
          </span>
        </span>
        <span className="flex shrink-0 flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-4">
          <span className="tnum text-ink-2">{format.money({ ...price, amount: price.amount * seats })}</span>
          <Badge tone={tone}>{t(word)}</Badge>
        </span>
        {notes && (
          <span dir="auto" className="own-script w-full text-xs text-ink-2">
            {notes}
          </span>
        )}
      </Link>
    </li>
  );
}
