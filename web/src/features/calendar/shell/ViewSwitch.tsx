import { Users } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { EmptyState, ErrorState } from '../../../components/states';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { DaySkeleton } from '../day/DaySkeleton';
import { DayView } from '../day/DayView';
import type { DrawnStaff } from '../draw/drawDay';
import { drawDates } from '../draw/drawView';
import { MonthSkeleton } from '../month/MonthSkeleton';
import { WeekView } from '../week/WeekView';
import type { Address } from './useAddress';
import type { useFacts, ViewFacts } from './useFacts';
import { useWeekStaff } from './useWeekStaff';

const MonthView = lazy(() => import('../month/MonthView').then((m) => ({ default: m.MonthView })));

/** What every view is given. */
export type MonthProps = {
  facts: ViewFacts;
  address: Address;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};
export type ViewProps = MonthProps & { drawn: ReadonlyMap<string, readonly DrawnStaff[]> };

type Props = Omit<MonthProps, 'facts'> & { state: ReturnType<typeof useFacts> };

/** The view in whatever state it is: on its way, failed, without anybody, or to be shown. */
export function ViewSwitch({ state, ...rest }: Props) {
  const { t } = useLocale();
  const { facts, error, isCatchingUp } = state;
  const { view } = rest.address;
  if (error && !facts)
    return (
      <ErrorState title={t('calendar.failed')} onRetry={() => void state.retry()}>
        {t('calendar.failedHint')}
      </ErrorState>
    );
  if (error && isCatchingUp)
    return (
      <ErrorState title={t('calendar.failed')} onRetry={() => void state.retry()}>
        {t('calendar.failedHint')}
      </ErrorState>
    );
  if (!facts) return view === 'month' ? <MonthSkeleton /> : <DaySkeleton />;
  if (facts.staff.length === 0)
    return (
      <EmptyState icon={Users} title={t('calendar.noTeam')}>
        {t('calendar.noTeamHint')}
      </EmptyState>
    );
  return (
    <div aria-busy={isCatchingUp || undefined} className="relative flex min-h-0 flex-1 flex-col">
      {isCatchingUp && (
        <span aria-hidden="true" className="catching-up absolute inset-x-0 top-0 z-40 h-0.5 bg-accent" />
      )}
      {view === 'month' ? (
        <Suspense fallback={<MonthSkeleton />}>
          <MonthView facts={facts} {...rest} />
        </Suspense>
      ) : (
        <Drawn facts={facts} {...rest} />
      )}
    </div>
  );
}

function Drawn(props: MonthProps) {
  const { t, format } = useLocale();
  const { facts, address } = props;
  const phone = usePhone();
  const week = useWeekStaff(facts, address);
  const drawn = useMemo(() => {
    const needed = facts.view === 'day' ? facts : phone ? oneDate(facts) : fewPeople(facts, week);
    return drawDates(needed, { t, format });
  }, [facts, phone, week, t, format]);
  return facts.view === 'week' ? <WeekView {...props} drawn={drawn} /> : <DayView {...props} drawn={drawn} />;
}

/** A phone shows the list of one date of the week. */
const oneDate = (facts: ViewFacts): ViewFacts => ({ ...facts, dates: [facts.date] });

/** Drawing costs by the column, so a week is drawn for those who are shown. */
function fewPeople(facts: ViewFacts, ids: readonly string[]): ViewFacts {
  return {
    ...facts,
    staff: facts.staff.filter((s) => ids.includes(s.id)),
    appointments: facts.appointments.filter((a) => a.staffIds.some((id) => ids.includes(id))),
  };
}
