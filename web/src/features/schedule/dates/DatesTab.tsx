import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { firstName } from '../../../components/names';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { useLocale } from '../../../lib/i18n';
import { addMonths, laterOf, startOfMonth } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import { OrphanDialog } from '../orphans/OrphanDialog';
import { problemText } from '../problemText';
import { holidaysFrom } from '../queries';
import type { PanelProps } from '../types';
import { weekOf } from '../week/entries';
import { ChosenDates } from './ChosenDates';
import { ComingDates } from './ComingDates';
import { lookOf, spansOf, usualWindows } from './dateSpans';
import { KIND_IDS, KINDS, KindMark } from './kinds';
import { useComing } from './useComing';
import { useDates } from './useDates';
import { type Range, YearCalendar } from './YearCalendar';
import { YearTurn } from './YearTurn';

/** Dates on which other hours hold than in the week: a rolling year, because the past cannot be changed. */
export function DatesTab(props: PanelProps) {
  const { person, schedule, viewer } = props;
  const { t } = useLocale();
  const today = todayIn(schedule.timezone);
  const [years, setYears] = useState(0);
  const [range, setRange] = useState<Range | null>(null);
  const first = addMonths(startOfMonth(today), 12 * years);
  const { data: holidays = [] } = useQuery(holidaysFrom(first));
  const dates = useDates(props, () => setRange(null));
  const spans = spansOf(schedule.exceptions);
  const coming = useComing({ spans, holidays, from: laterOf(today, first), dates, person, viewer });
  const week = weekOf(schedule.weekly);
  return (
    <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_300px]">
      <div>
        <SectionTitle
          hint={t('dates.hint', { name: firstName(person.name) })}
          action={<YearTurn years={years} onTurn={setYears} />}
        >
          {t('dates.title')}
        </SectionTitle>
        <YearCalendar
          first={first}
          today={today}
          weekStart={viewer.business.weekStart}
          range={range}
          onRange={setRange}
          look={(date) => lookOf(date, { spans, holidays, absences: schedule.timeOff })}
          isFree={(date) => !usualWindows(week, date).length}
        />
        <p className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-3">
          {KIND_IDS.map((kind) => (
            <span key={kind} className="flex items-center gap-1.5">
              <KindMark kind={kind} />
              {t(KINDS[kind].label)}
            </span>
          ))}
        </p>
      </div>
      <div className="grid grid-cols-1 gap-4">
        {range && (
          <ChosenDates
            key={`${range.start}${range.end}`}
            from={range.start.toString()}
            to={range.end.toString()}
            mayCloseAll={viewer.isManager}
            isPending={dates.isPending}
            problem={dates.error && problemText(dates.error, t)}
            onAdd={dates.add}
            onCancel={() => setRange(null)}
          />
        )}
        <ComingDates list={coming} />
      </div>
      <OrphanDialog consent={dates.consent} zone={viewer.business.zone} action={t('dates.saveDates')} />
    </div>
  );
}
