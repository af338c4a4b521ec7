import { useQuery } from '@tanstack/react-query';
import { Avatar } from '../../../components/Avatar';
import { firstName } from '../../../components/names';
import { useLocale } from '../../../lib/i18n';
import { Bars } from '../charts/Bars';
import { ChartCard } from '../charts/ChartCard';
import { Key, LOOKS } from '../charts/Key';
import { staff } from '../queries';
import type { Report } from '../types';
import { useNumbers } from '../useNumbers';

const GREY_HUE = 262;

/** How full everybody's working time was. */
export function UtilisationChart({ report, former }: { report: Report; former: Report | undefined }) {
  const { t } = useLocale();
  const { whole } = useNumbers();
  const team = useQuery(staff).data ?? [];
  const rows = report.utilisation.filter(({ offeredMinutes, outsideMinutes }) => offeredMinutes + outsideMinutes > 0);
  const [fullest] = [...rows].sort((a, b) => b.rate - a.rate);
  const was = (id: string) => former?.utilisation.find(({ staffId }) => staffId === id)?.rate;
  const hours = (minutes: number) => t('ins.hours', { count: Math.round(minutes / 6) / 10 });
  return (
    <ChartCard
      title={t('ins.utilisation')}
      answer={
        fullest && fullest.rate > 0
          ? t('ins.fullest', { name: firstName(fullest.name), share: whole(fullest.rate) })
          : t('ins.nothingBooked')
      }
      table={{
        head: [t('ins.who'), t('ins.share'), t('ins.before'), t('ins.booked'), t('ins.offered'), t('ins.outside')],
        rows: rows.map(({ staffId, name, rate, bookedMinutes, offeredMinutes, outsideMinutes }) => {
          const before = was(staffId);
          return [
            name,
            whole(rate),
            before === undefined ? '–' : whole(before),
            hours(bookedMinutes),
            hours(offeredMinutes),
            hours(outsideMinutes),
          ];
        }),
      }}
      legend={<Key look={LOOKS.before}>{t('ins.before')}</Key>}
    >
      <Bars
        max={1}
        bars={rows.map(({ staffId, name, rate }) => ({
          id: staffId,
          label: (
            <>
              <Avatar name={name} hue={team.find(({ id }) => id === staffId)?.hue ?? GREY_HUE} size={20} />
              <span className="truncate">{firstName(name)}</span>
            </>
          ),
          value: rate,
          text: whole(rate),
          mark: was(staffId),
        }))}
      />
    </ChartCard>
  );
}
