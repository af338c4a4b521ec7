import { useLocale } from '../../../lib/i18n';
import { Bars } from '../charts/Bars';
import { ChartCard } from '../charts/ChartCard';
import type { Report } from '../types';

/** What is booked most. */
export function ServicesChart({ report }: { report: Report }) {
  const { t, format } = useLocale();
  const { topServices } = report;
  const [first] = topServices;
  return (
    <ChartCard
      title={t('ins.services')}
      answer={first ? t('ins.mostBooked', { name: first.name }) : t('ins.nothingBooked')}
      table={{
        head: [t('ins.service'), t('ins.bookings'), t('ins.value')],
        rows: topServices.map(({ name, bookings, value }) => [name, format.number(bookings), format.money(value)]),
      }}
    >
      <Bars
        max={first?.bookings ?? 0}
        bars={topServices.map(({ serviceId, name, bookings }) => ({
          id: serviceId,
          label: <bdi className="truncate">{name}</bdi>,
          value: bookings,
          text: format.number(bookings),
        }))}
      />
    </ChartCard>
  );
}
