import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { firstName } from '../../../components/names';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { weekday } from '../../../lib/time/dates';
import { useConsent } from '../orphans/useConsent';
import { useOutcomeToast } from '../orphans/useOutcomeToast';
import { problemText } from '../problemText';
import type { ExceptionEntry, Holiday, PanelProps } from '../types';
import { useChangeSchedule, useRestoreSchedule } from '../useChangeSchedule';
import { useRefresh } from '../useRefresh';
import { useUndo } from '../useUndo';
import { weekOf } from '../week/entries';
import { dayOf } from '../week/hours';
import { type DateSpan, datesOf, usualWindows, withoutSpan, withSpan } from './dateSpans';
import type { NewDates } from './ExceptionForm';

const closeAll = (date: string, name: string) => answer(api.POST('/api/holidays', { body: { date, name } }));
const openAll = (date: string) => answer(api.DELETE('/api/holidays/{date}', { params: { path: { date } } }));

/** What can be done with the dates of one person, each with a way back. */
export function useDates({ person, schedule }: PanelProps, onDone: () => void) {
  const { t } = useLocale();
  const change = useChangeSchedule();
  const restore = useRestoreSchedule();
  const refresh = useRefresh();
  const undo = useUndo();
  const tell = useOutcomeToast();
  const week = weekOf(schedule.weekly);
  const name = firstName(person.name);
  const consent = useConsent((outcome) => {
    const before = schedule.exceptions;
    onDone();
    tell(
      t('dates.saved', { name }),
      outcome,
      undo(() => restore(person.id, { exceptions: before })),
    );
  });
  const put = (exceptions: ExceptionEntry[]) => consent.begin((accept) => change(schedule, { exceptions }, accept));

  const forEverybody = useMutation({
    mutationFn: async ({ open, dates }: { open: boolean; dates: Pick<Holiday, 'date' | 'name'>[] }) => {
      for (const { date, name: holiday } of dates) await (open ? openAll(date) : closeAll(date, holiday));
    },
    onSuccess: (_, { open, dates }) => {
      onDone();
      const back = async () => {
        for (const { date, name: holiday } of dates) await (open ? closeAll(date, holiday) : openAll(date));
      };
      toast(t(open ? 'dates.openedAll' : 'dates.closedAll', { name: dates[0]?.name ?? '' }), undo(back));
    },
    onError: (error) => toast(problemText(error, t), { isBad: true }),
    onSettled: refresh,
  });

  const works = (date: string) => dayOf(week, weekday(date) - 1).windows.length > 0;
  return {
    consent,
    isPending: consent.isPending || forEverybody.isPending,
    error: consent.error ?? forEverybody.error,
    add: ({ span, kind, onlyWorkdays }: NewDates) =>
      kind === 'holiday'
        ? forEverybody.mutate({ open: false, dates: datesOf(span).map((date) => ({ date, name: span.reason })) })
        : put(withSpan(schedule.exceptions, span, onlyWorkdays ? works : undefined)),
    remove: (span: DateSpan) => put(withoutSpan(schedule.exceptions, span)),
    /** The person works on a public holiday as on any such weekday. */
    work: ({ date, name: reason }: Holiday) =>
      put(withSpan(schedule.exceptions, { from: date, to: date, reason, windows: usualWindows(week, date) })),
    openForAll: (holiday: Holiday) => forEverybody.mutate({ open: true, dates: [holiday] }),
    mayWork: ({ date }: Holiday) => usualWindows(week, date).length > 0,
  };
}
