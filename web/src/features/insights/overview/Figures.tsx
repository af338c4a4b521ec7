import { TrendingDown, TrendingUp } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { growth } from '../sums';
import type { Report } from '../types';
import { useNumbers } from '../useNumbers';

type Figure = { name: string; value: string; change: string | null; isUp: boolean; isGood: boolean };

/** Booked of offered time of everybody together; null where nobody worked. */
function bookedShare(utilisation: Report['utilisation']): number | null {
  const offered = utilisation.reduce((sum, each) => sum + each.offeredMinutes, 0);
  const booked = utilisation.reduce((sum, each) => sum + each.bookedMinutes, 0);
  return offered > 0 ? booked / offered : null;
}

/** The sums of the range, each beside what it was before. */
function useFigures({ totals, previous, utilisation }: Report, former: Report | undefined): Figure[] {
  const { t, format } = useLocale();
  const { share, whole, change, points } = useNumbers();
  // an isolate, so that the sign stays before its number in Arabic
  const inPoints = (by: number) => t('ins.points', { points: `\u2066${points(by)}\u2069` });
  const grown = (now: number, then: number) => {
    const by = growth(now, then);
    return { change: by === null ? null : change(by), isUp: now > then, isGood: now >= then };
  };
  const less = (now: number, then: number) => ({
    change: now === then ? null : inPoints(now - then),
    isUp: now > then,
    isGood: now <= then,
  });
  const full = bookedShare(utilisation);
  const wasFull = former ? bookedShare(former.utilisation) : null;
  return [
    { name: t('ins.bookings'), value: format.number(totals.bookings), ...grown(totals.bookings, previous.bookings) },
    { name: t('ins.value'), value: format.money(totals.value), ...grown(totals.value.amount, previous.value.amount) },
    {
      name: t('ins.newCustomers'),
      value: format.number(totals.newCustomers),
      ...grown(totals.newCustomers, previous.newCustomers),
    },
    {
      name: t('ins.bookedShare'),
      value: full === null ? '–' : whole(full),
      change: full === null || wasFull === null || full === wasFull ? null : inPoints(full - wasFull),
      isUp: (full ?? 0) > (wasFull ?? 0),
      isGood: (full ?? 0) >= (wasFull ?? 0),
    },
    {
      name: t('ins.cancelled'),
      value: share(totals.cancellationRate),
      ...less(totals.cancellationRate, previous.cancellationRate),
    },
    { name: t('ins.noShows'), value: share(totals.noShowRate), ...less(totals.noShowRate, previous.noShowRate) },
  ];
}

/** What one wants to know first, in six numbers. */
export function Figures({ report, former }: { report: Report; former: Report | undefined }) {
  const { t } = useLocale();
  return (
    <dl className="m-0 mb-4 grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-6">
      {useFigures(report, former).map(({ name, value, change, isUp, isGood }) => {
        const Trend = isUp ? TrendingUp : TrendingDown;
        return (
          <div key={name} className="card px-4 py-3.5">
            <dt className="truncate text-sm text-ink-3">{name}</dt>
            <dd className="m-0">
              <span className="tnum block truncate text-xl font-semibold tracking-tight">{value}</span>
              <span
                className={`tnum flex min-h-5 items-center gap-1 text-xs font-medium ${isGood ? 'text-ok' : 'text-danger'}`}
              >
                {change && (
                  <>
                    <Trend size={13} aria-hidden="true" className="rtl:-scale-x-100" />
                    <span className="whitespace-nowrap">
                      <bdi>{change}</bdi>
                      <span className="sr-only"> {t('ins.thanBefore')}</span>
                    </span>
                  </>
                )}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
