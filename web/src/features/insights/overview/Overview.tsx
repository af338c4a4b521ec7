import { useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { Problem } from '../../../api';
import { EmptyState, ErrorState } from '../../../components/states';
import { useMedia } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { todayIn } from '../../../lib/time/instants';
import { CHART_COLUMNS } from '../charts/ChartCard';
import { before, readChoice, writeChoice } from '../choice';
import { report as reportOf } from '../queries';
import { isEmpty } from '../sums';
import type { Report, Viewer } from '../types';
import { BookingsChart } from './BookingsChart';
import { ChartsSkeleton } from './ChartsSkeleton';
import { Figures } from './Figures';
import { Filters } from './Filters';
import { HoursChart } from './HoursChart';
import { LeadChart } from './LeadChart';
import { OutcomeChart } from './OutcomeChart';
import { ServicesChart } from './ServicesChart';
import { UtilisationChart } from './UtilisationChart';

/** How the business is doing, in numbers and pictures. */
export function Overview({ business, isManager }: Viewer) {
  const { t } = useLocale();
  const [params, setParams] = useSearchParams();
  const choice = readChoice(params, todayIn(business.zone));
  const { data, error, refetch, isPlaceholderData } = useQuery(reportOf(choice));
  const former = useQuery(reportOf(before(choice))).data;
  const hasNoColumn = error instanceof Problem && error.status === 404 && !isManager;
  return (
    <>
      {!hasNoColumn && (
        <Filters
          choice={choice}
          isManager={isManager}
          onChange={(patch) => setParams((old) => writeChoice(old, patch), { replace: true })}
        />
      )}
      {hasNoColumn && (
        <EmptyState icon={ChartNoAxesColumn} title={t('ins.noColumn')}>
          {t('ins.noColumnHint')}
        </EmptyState>
      )}
      {error && !hasNoColumn && (
        <ErrorState title={t('form.loadFailed')} onRetry={() => void refetch()}>
          {t('form.loadFailedHint')}
        </ErrorState>
      )}
      {!data && !error && <ChartsSkeleton />}
      {data && !error && (
        <div aria-busy={isPlaceholderData} style={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
          <Figures report={data} former={former} />
          {isEmpty(data.totals) ? (
            <div className="card">
              <EmptyState icon={ChartNoAxesColumn} title={t('ins.empty')}>
                {t('ins.emptyHint')}
              </EmptyState>
            </div>
          ) : (
            <Charts report={data} former={former} weekStart={business.weekStart} />
          )}
        </div>
      )}
    </>
  );
}

type ChartsProps = { report: Report; former: Report | undefined; weekStart: Viewer['business']['weekStart'] };

function Charts({ report, former, weekStart }: ChartsProps) {
  const columns = useMedia(CHART_COLUMNS) ? 'repeat(12, minmax(0, 1fr))' : 'minmax(0, 1fr)';
  return (
    <div className="grid gap-4" style={{ gridTemplateColumns: columns }}>
      <BookingsChart report={report} former={former} />
      <UtilisationChart report={report} former={former} />
      <HoursChart report={report} weekStart={weekStart} />
      <LeadChart report={report} />
      <OutcomeChart report={report} />
      <ServicesChart report={report} />
    </div>
  );
}
