import { type MessageId, useLocale } from '../../../lib/i18n';
import { Bars } from '../charts/Bars';
import { ChartCard } from '../charts/ChartCard';
import type { Report } from '../types';
import { useNumbers } from '../useNumbers';

type Status = Report['periods'][number]['counts'][number]['status'];
const OUTCOMES = [
  ['COMPLETED', 'calendar.status.completed'],
  ['CONFIRMED', 'calendar.status.confirmed'],
  ['PENDING', 'calendar.status.pending'],
  ['CANCELLED', 'calendar.status.cancelled'],
  ['NO_SHOW', 'calendar.status.noShow'],
] as const satisfies [Status, MessageId][];

/** What became of the bookings. */
export function OutcomeChart({ report }: { report: Report }) {
  const { t, format } = useLocale();
  const { share } = useNumbers();
  const counts = report.periods.flatMap((period) => period.counts);
  const rows = OUTCOMES.map(([status, word]) => ({
    id: status,
    name: t(word),
    count: counts.reduce((sum, each) => sum + (each.status === status ? each.bookings : 0), 0),
  }));
  const { noShows, noShowRate } = report.totals;
  return (
    <ChartCard
      wide
      title={t('ins.outcome')}
      answer={noShows > 0 ? t('ins.missed', { count: noShows, share: share(noShowRate) }) : t('ins.nobodyMissed')}
      table={{
        head: [t('ins.state'), t('ins.bookings')],
        rows: rows.map(({ name, count }) => [name, format.number(count)]),
      }}
    >
      <Bars
        max={Math.max(0, ...rows.map(({ count }) => count))}
        bars={rows.map(({ id, name, count }) => ({
          id,
          label: <span className="truncate">{name}</span>,
          value: count,
          text: format.number(count),
        }))}
      />
    </ChartCard>
  );
}
