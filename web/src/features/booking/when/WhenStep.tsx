import { useCallback, useEffect, useRef } from 'react';
import { announce } from '../../../components/announce';
import { useLocale } from '../../../lib/i18n';
import { isDate } from '../../../lib/time/dates';
import { dateIn } from '../../../lib/time/instants';
import { LoadProblem } from '../shell/LoadProblem';
import { StepHeading } from '../shell/StepHeading';
import { choose } from '../state/choices';
import { firstWeekday, useSlots } from '../state/queries';
import { useSession } from '../state/session';
import { isClass, staffToAsk, useChosenService } from '../state/wizard';
import { RollingWeeks } from './RollingWeeks';
import { TimesPane } from './TimesPane';
import { WeeksSkeleton } from './WeeksSkeleton';
import { WhenFooter } from './WhenFooter';

const SIDE_BY_SIDE_PX = 768;

/** Date and time. The first free date opens by itself; choosing one says what it holds and moves the focus there. */
export function WhenStep() {
  const { t, format } = useLocale();
  const { page, service, staffId, slot, choices } = useChosenService();
  const zone = useSession((s) => s.zone);
  const weekStart = firstWeekday(page.business);
  const slots = useSlots({ service, staffId: staffToAsk(service, staffId), zone, weekStart });
  const { days, firstFree, hasNextPage, isFetching, isError, fetchNextPage } = slots;
  const timesHeading = useRef<HTMLHeadingElement>(null);
  const firstDate = days[0]?.date;
  const lastDate = days.at(-1)?.date;
  const asked = slot ? dateIn(slot.start, zone) : choices.date;
  const mayShow =
    isDate(asked) && (!firstDate || asked >= firstDate) && (!lastDate || asked <= lastDate || hasNextPage);
  const date = mayShow ? asked : firstFree;
  const day = days.find((d) => d.date === date);
  const loadMore = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  const mayLoad = hasNextPage && !isFetching && !isError;
  // a date that lies beyond the weeks that are known, from a link or because all of them are full
  useEffect(() => {
    if (date && lastDate && date > lastDate && mayLoad) loadMore();
  }, [date, lastDate, mayLoad, loadMore]);

  const mayLead = isClass(service);
  const pickDate = useCallback(
    (next: string) => {
      const count = days.find((d) => d.date === next)?.slots.length ?? 0;
      choose({ date: next, at: undefined, unit: undefined, ...(mayLead && { staff: undefined }) }, 'replace');
      announce(t('times.count', { n: count, date: format.weekdayDate(next) }));
      requestAnimationFrame(() => {
        timesHeading.current?.focus({ preventScroll: true });
        if (innerWidth < SIDE_BY_SIDE_PX) timesHeading.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
      });
    },
    [days, mayLead, t, format],
  );

  return (
    <div className="step-in grid min-h-[560px] md:grid-cols-[minmax(0,1fr)_minmax(280px,300px)]">
      <section aria-label={t('when.dates')} className="px-5 pt-5 pb-3 md:px-7 md:py-7">
        <StepHeading>{t('when.title')}</StepHeading>
        {days.length > 0 ? (
          <RollingWeeks
            days={days}
            weekStart={weekStart}
            selected={date}
            onSelect={pickDate}
            more={{ exists: hasNextPage, mayLoad, load: loadMore }}
          />
        ) : slots.error ? (
          <LoadProblem error={slots.error} onRetry={slots.refetch} />
        ) : (
          <WeeksSkeleton />
        )}
        <WhenFooter date={date} />
      </section>
      <TimesPane
        day={day}
        days={days}
        firstFree={firstFree}
        state={days.length === 0 ? (isError ? 'failed' : 'loading') : date ? 'loading' : 'nothing'}
        pickDate={pickDate}
        headingRef={timesHeading}
      />
    </div>
  );
}
