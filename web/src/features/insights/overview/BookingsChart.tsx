import { useLocale } from '../../../lib/i18n';
import { ChartCard } from '../charts/ChartCard';
import { Columns } from '../charts/Columns';
import { Key, LOOKS } from '../charts/Key';
import { growth, madeIn } from '../sums';
import type { Period, Report } from '../types';
import { useNumbers } from '../useNumbers';

/** Bookings day by day or week by week, by where they were made; a line across is the range before. */
export function BookingsChart({ report, former }: { report: Report; former: Report | undefined }) {
  const { t, format } = useLocale();
  const { change } = useNumbers();
  const { periods, totals, previous, unit } = report;
  const nameOf = ({ first, last }: Period) =>
    first === last ? format.shortDate(first) : format.shortDateRange(first, last);
  const rows = periods.map((period, i) => {
    const then = former?.periods[i];
    const was = then && madeIn(then);
    return { period, made: madeIn(period), before: was && was.online + was.team };
  });
  const by = growth(totals.bookings, previous.bookings);
  const count = { count: totals.bookings };
  const answer =
    by === null
      ? t('ins.bookingsOnly', count)
      : t('ins.bookingsThan', { ...count, by: change(by), sign: Math.sign(by) });
  return (
    <ChartCard
      wide
      title={t(unit === 'DAY' ? 'ins.bookingsByDay' : 'ins.bookingsByWeek')}
      answer={answer}
      table={{
        head: [
          t(unit === 'DAY' ? 'ins.day' : 'ins.week'),
          t('ins.online'),
          t('ins.team'),
          t('ins.calledOff'),
          t('ins.before'),
        ],
        rows: rows.map(({ period, made, before }) => [
          nameOf(period),
          format.number(made.online),
          format.number(made.team),
          format.number(made.calledOff),
          before === undefined ? '–' : format.number(before),
        ]),
      }}
      legend={
        <>
          <Key look={LOOKS.firm}>{t('ins.online')}</Key>
          <Key look={LOOKS.pale}>{t('ins.team')}</Key>
          <Key look={LOOKS.line}>{t('ins.before')}</Key>
        </>
      }
    >
      <Columns
        label={`${t('ins.bookings')}: ${answer}`}
        columns={rows.map(({ period, made, before }) => ({
          id: period.first,
          label: format.dayShortMonth(period.first),
          firm: made.online,
          pale: made.team,
          mark: before,
          hint: (
            <>
              <b className="block font-semibold">{nameOf(period)}</b>
              {t('ins.columnHint', { online: made.online, team: made.team, calledOff: made.calledOff })}
              {before !== undefined && (
                <span className="block opacity-75">{t('ins.beforeHint', { count: before })}</span>
              )}
            </>
          ),
        }))}
      />
    </ChartCard>
  );
}
