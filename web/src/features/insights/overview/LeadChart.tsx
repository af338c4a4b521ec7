import { type Translate, useLocale } from '../../../lib/i18n';
import { Bars } from '../charts/Bars';
import { ChartCard } from '../charts/ChartCard';
import type { Report } from '../types';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length of time as one says it: minutes, hours or days, whichever is the largest that fits. */
function spanText(minutes: number, t: Translate): string {
  if (minutes < HOUR) return t('ins.minutes', { count: minutes });
  return minutes < 2 * DAY
    ? t('ins.wholeHours', { count: Math.round(minutes / HOUR) })
    : t('ins.days', { count: Math.round(minutes / DAY) });
}

/** How far ahead people book. */
export function LeadChart({ report }: { report: Report }) {
  const { t, format } = useLocale();
  const { medianMinutes, buckets } = report.leadTime;
  const most = Math.max(0, ...buckets.map(({ bookings }) => bookings));
  return (
    <ChartCard
      title={t('ins.lead')}
      answer={most > 0 ? t('ins.leadHalf', { span: spanText(medianMinutes, t) }) : t('ins.nothingBooked')}
      table={{
        head: [t('ins.ahead'), t('ins.bookings')],
        rows: buckets.map(({ ahead, bookings }) => [t(`ins.ahead.${ahead}`), format.number(bookings)]),
      }}
    >
      <Bars
        max={most}
        bars={buckets.map(({ ahead, bookings }) => ({
          id: ahead,
          label: <span className="truncate">{t(`ins.ahead.${ahead}`)}</span>,
          value: bookings,
          text: format.number(bookings),
        }))}
      />
    </ChartCard>
  );
}
