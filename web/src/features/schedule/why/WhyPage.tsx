import { useQuery } from '@tanstack/react-query';
import { CalendarX2 } from 'lucide-react';
import { useState } from 'react';
import { firstName } from '../../../components/names';
import { Page } from '../../../components/page/Page';
import { EmptyState, ErrorState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { scheduleOf, services as servicesQuery, useTeam } from '../queries';
import type { Viewer } from '../types';
import { useSide } from '../useSide';
import { DayLanes } from './DayLanes';
import { LanesSkeleton } from './LanesSkeleton';
import { Legend, type LegendKey } from './Legend';
import { QuestionBar } from './QuestionBar';
import { StartList } from './StartList';
import { useExplained } from './useExplained';
import { useQuestion } from './useQuestion';
import { useSentence } from './useSentence';
import { Verdict } from './Verdict';

/** Why a time is not offered: every start of a date with the rule, and the very thing, that stands in its way. */
export function WhyPage({ viewer }: { viewer: Viewer }) {
  const { t, format } = useLocale();
  const side = useSide(viewer);
  const team = useTeam();
  const { data: services = [] } = useQuery(servicesQuery);
  const [only, setOnly] = useState<LegendKey | null>(null);
  const { question, service, staff, able, at, ask } = useQuestion(viewer, services, team);
  const explained = useExplained(question, services);
  const mayKnow = viewer.isManager || viewer.staffId === staff?.id;
  const schedule = useQuery({ ...scheduleOf(question.staffId), enabled: Boolean(staff) && mayKnow });
  const sentence = useSentence(explained, staff, schedule.data, question.zone);
  const { starts } = explained;
  const selected =
    starts.find((s) => s.instant === at) ?? starts.find((s) => s.reason && s.reason !== 'past') ?? starts[0] ?? null;
  const choose = (start: { instant: string }) => ask({ at: start.instant });
  const minutes = service?.durationMinutes ?? 0;
  return (
    <Page side={side} sideLabel={t('avail.title')} title={t('why.title')}>
      <QuestionBar question={question} services={services} able={able} onAsk={ask} />
      <h2 className="mt-6 mb-3 text-base font-semibold tracking-tight">{format.weekdayDate(question.date)}</h2>
      {explained.error ? (
        <ErrorState title={t('avail.loadFailed')} onRetry={() => void explained.retry()}>
          {t('avail.loadFailedHint')}
        </ErrorState>
      ) : explained.isPending ? (
        <LanesSkeleton />
      ) : (
        <>
          <DayLanes
            explained={explained}
            zone={question.zone}
            minutes={minutes}
            selected={selected}
            only={only}
            onSelect={choose}
          />
          {selected ? (
            <div className="mt-5 grid grid-cols-1 items-start gap-5 md:grid-cols-[minmax(0,1fr)_280px]">
              <div className="grid grid-cols-1 gap-5">
                <Verdict
                  start={selected}
                  sentence={sentence(selected)}
                  date={question.date}
                  zone={question.zone}
                  staffId={question.staffId}
                  serviceId={question.serviceId}
                  mayManage={viewer.isManager}
                  minutes={minutes}
                  buffers={explained.buffers}
                />
                <StartList
                  starts={starts.filter((s) => only === null || only === (s.reason ?? 'offered'))}
                  zone={question.zone}
                  selected={selected}
                  sentence={sentence}
                  onSelect={choose}
                />
              </div>
              <Legend starts={starts} only={only} onOnly={setOnly} />
            </div>
          ) : (
            <EmptyState icon={CalendarX2} title={t('why.noStart')}>
              {t('why.noStartHint', { name: firstName(staff?.name ?? '') })}
            </EmptyState>
          )}
        </>
      )}
    </Page>
  );
}
