import { Repeat, Sparkles } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { ScrollArea } from '../../../components/ScrollArea';
import { Sheet } from '../../../components/Sheet';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import { isComplete } from '../create/person';
import { answered } from '../desk/answers';
import type { DialogProps } from '../dialogs/table';
import { OccurrenceList } from './OccurrenceList';
import { firstDate, rruleOf, weekly } from './rule';
import { ruleText } from './ruleText';
import { SeriesFields } from './SeriesFields';
import { type Fix, fixedAll, isOpen, type Plan, useBookSeries, usePreview } from './usePlan';

/** A rule on one side, every date that it makes on the other; booked as a whole or not at all. */
export function SeriesDialog({ request, business, staff, services, onClose, onAppointment }: DialogProps<'series'>) {
  const { t, format } = useLocale();
  const { zone } = business;
  const [rule, setRule] = useState(() => weekly(dateIn(request.start, zone)));
  const [wish, setWish] = useState(() => ({
    start: request.start,
    staffId: request.staffId ?? null,
    serviceId:
      request.serviceId ??
      services.find((s) => s.capacity === 1 && (!request.staffId || s.staffIds.includes(request.staffId)))?.id ??
      '',
    notes: '',
    person: (request.person ?? null) as Plan['person'],
  }));
  const [fixes, setFixes] = useState<Plan['fixes']>(new Map());
  const date = firstDate(rule, dateIn(wish.start, zone));
  const start = instantAt(date, minutesOfDay(wish.start, zone), zone);
  const plan: Plan = { ...wish, start, rule: rruleOf(rule, date, zone), fixes };
  const { data, error, isPlaceholderData, isFetching } = usePreview(plan);
  const book = useBookSeries();
  const open = data?.filter(isOpen) ?? [];
  const skipped = [...fixes.values()].filter((f) => f.kind === 'skip').length;
  const made = (data?.length ?? 0) - skipped;
  const ready = wish.person !== null && isComplete(wish.person) && data && !isPlaceholderData && made > 0;
  const fix = (id: string, one: Fix | null) => {
    const next = new Map(fixes);
    if (one) next.set(id, one);
    else next.delete(id);
    setFixes(next);
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (!ready || open.length > 0 || book.isPending) return;
    book.mutate(plan, {
      onSuccess: ({ series }) => {
        const [first] = series?.appointments ?? [];
        const show = () => first && onAppointment(first.id, dateIn(first.start, zone));
        toast(t('series.done', { count: series?.appointments.length ?? 0, name: wish.person?.name ?? '' }), {
          actions: first ? [{ label: t('create.show'), run: show }] : [],
        });
        onClose();
      },
    });
  };
  const refusal = book.error ?? error;
  const said = refusal ? answered(refusal) : null;
  return (
    <Sheet title={t('series.title')} isOpen wide onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <div className="grid gap-6 md:grid-cols-[270px_minmax(0,1fr)]">
          <SeriesFields
            wish={wish}
            rule={rule}
            date={date}
            business={business}
            staff={staff}
            services={services}
            onWish={(next) => {
              // what was decided about single dates was about other ones
              if (next.start !== wish.start || next.staffId !== wish.staffId || next.serviceId !== wish.serviceId)
                setFixes(new Map());
              setWish(next);
            }}
            onRule={(next) => {
              setFixes(new Map());
              setRule(next);
            }}
          />
          <div className="min-w-0">
            <div className="mb-2 flex min-h-7 flex-wrap items-center gap-2">
              <h3 className="text-xs font-medium text-ink-2">{t('series.dates', { count: data?.length ?? 0 })}</h3>
              {open.length > 0 && data && (
                <>
                  <span className="rounded-full bg-danger-soft px-2 py-0.5 text-2xs font-semibold text-danger">
                    {t('series.conflicts', { count: open.length })}
                  </span>
                  <Button size="sm" className="ms-auto" onPress={() => setFixes(fixedAll(data, fixes))}>
                    <Sparkles size={13} aria-hidden="true" />
                    {t('series.fixAll')}
                  </Button>
                </>
              )}
            </div>
            {!data && !error && <span className="skeleton block h-64" />}
            {data && (
              <ScrollArea
                label={t('series.datesLabel')}
                className={`hairline max-h-[420px] rounded-lg ${isFetching ? 'opacity-70' : ''}`}
              >
                <OccurrenceList
                  occurrences={data}
                  fixes={fixes}
                  staff={staff}
                  staffId={wish.staffId}
                  zone={zone}
                  onFix={fix}
                />
              </ScrollArea>
            )}
          </div>
        </div>
        {said && (
          <Notice tone="danger" live>
            {t(book.error ? 'series.refused' : said.kind === 'said' ? said.text : 'desk.refused')}
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <p className="flex min-w-0 flex-1 basis-60 items-center gap-2 text-sm" role="status">
            <Repeat size={15} aria-hidden="true" className="shrink-0 text-accent-ink" />
            <span>
              <b className="font-semibold">{ruleText(plan.rule, date, t, format)}</b>
              {skipped > 0 && <span className="text-ink-3"> · {t('series.skippedCount', { count: skipped })}</span>}
            </span>
          </p>
          <Button
            kind="primary"
            type="submit"
            className="max-md:h-11 max-md:w-full"
            isDisabled={!ready || open.length > 0 || book.isPending}
          >
            {open.length > 0
              ? t('series.toFix', { count: open.length })
              : wish.person
                ? t('series.book', { count: made })
                : t('create.whoIsMissing')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
