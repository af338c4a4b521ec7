import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { TextArea } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { ScrollArea } from '../../../components/ScrollArea';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import { clock, minutesOf } from '../../../lib/time/clock';
import { dateIn, now } from '../../../lib/time/instants';
import { ableTo } from '../create/draft';
import { Overrule } from '../create/Overrule';
import { answered } from '../desk/answers';
import { SelectField } from '../desk/SelectField';
import { TimeInput } from '../desk/WhenFields';
import type { SeriesScope } from '../dialogs/requests';
import type { DialogProps } from '../dialogs/table';
import { isWaivable } from '../move/reasons';
import { wallTime } from '../move/wallTime';
import { meantBy, partOf, reasonsAgainst, type SeriesChange, type SeriesView } from './changeSeries';
import { FareList } from './FareList';
import { seriesById } from './queries';
import { ScopeChoice } from './ScopeChoice';
import { useSeriesCheck, useSeriesEdit } from './useSeriesEdit';

const NOTES_LIMIT = 2000;

/** Another time of day, other staff or other notes for some or all of a series, with what each of them would become. */
export function SeriesEditDialog(props: DialogProps<'seriesEdit'>) {
  const { t } = useLocale();
  const { data, isError } = useQuery(seriesById(props.request.appointment.seriesId ?? ''));
  return (
    <Sheet title={t('series.edit')} isOpen wide onClose={props.onClose}>
      {!data && !isError && <span className="skeleton block h-64" />}
      {!data && isError && <Notice tone="danger">{t('desk.noAnswer')}</Notice>}
      {data && <Form {...props} series={data} />}
    </Sheet>
  );
}

function Form({
  request,
  series,
  business,
  staff,
  services,
  onClose,
}: DialogProps<'seriesEdit'> & { series: SeriesView }) {
  const { appointment: a } = request;
  const { t, format } = useLocale();
  const agreed = wallTime(a.start, series.zone);
  const [scope, setScope] = useState<SeriesScope>('following');
  const [time, setTime] = useState(agreed);
  const [staffId, setStaffId] = useState(a.staffIds[0] ?? '');
  const [notes, setNotes] = useState(a.notes);
  const [why, setWhy] = useState<string | null>(null);
  const edit = useSeriesEdit();
  const part = partOf(a, scope);
  const changes: SeriesChange = {
    ...(time !== agreed && { time }),
    ...(staffId !== a.staffIds[0] && { staffId }),
    ...(notes.trim() !== a.notes && { notes: notes.trim() }),
  };
  const said = why?.trim() ?? '';
  const change = { ...changes, ...(said && { override: true, reason: said }) };
  const hasChange = Object.keys(changes).length > 0;
  const check = useSeriesCheck(series.id, part, change);
  const fares = hasChange ? (check.data ?? []) : [];
  const taken = fares.filter((each) => each.outcome === 'conflict');
  const canOverrule =
    why !== null || (taken.length > 0 && taken.every((each) => each.reason && isWaivable(each.reason)));
  const count = (each: SeriesScope) => meantBy(series, partOf(a, each), now()).length;
  const details: Record<SeriesScope, string> = {
    this: format.weekdayDate(dateIn(a.start, business.zone)),
    following: t('scope.followingDetail', { count: count('following') }),
    all: t('scope.allMoveDetail'),
  };
  const isReady = hasChange && check.isSuccess && !check.isPlaceholderData && taken.length === 0 && !edit.isPending;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (isReady) edit.mutate({ series, part, change, count: fares.length }, { onSuccess: onClose });
  };
  const error = edit.error ?? check.error;
  const refusal = error && answered(error);
  const service = services.find((s) => s.id === a.serviceId);
  const able = staff.filter((s) => ableTo([s], service).length > 0 || a.staffIds.includes(s.id));
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <div className="grid gap-6 md:grid-cols-[270px_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <ScopeChoice scope={scope} details={details} onChange={setScope} />
          <TimeInput label={t('create.starts')} minutes={minutesOf(time)} onChange={(m) => setTime(clock(m))} />
          {a.staffIds.length === 1 && (
            <SelectField
              label={t('create.with')}
              value={staffId}
              onChange={setStaffId}
              options={able.map((s) => ({ id: s.id, text: s.name }))}
            />
          )}
          <TextArea
            label={t('drawer.notes')}
            optional
            maxLength={NOTES_LIMIT}
            value={notes}
            onChange={(e) => setNotes(e.target.value)}
          />
        </div>
        <div className="min-w-0">
          <h3 className="mb-2 text-xs font-medium text-ink-2" role="status">
            {!hasChange
              ? t('series.nothingYet')
              : taken.length > 0
                ? t('series.conflicts', { count: taken.length })
                : t('series.willChange', { count: fares.length })}
          </h3>
          {hasChange && check.isPending && <span className="skeleton block h-64" />}
          {fares.length > 0 && (
            <ScrollArea
              label={t('series.datesLabel')}
              className={`hairline max-h-[420px] rounded-lg ${check.isFetching ? 'opacity-70' : ''}`}
            >
              <FareList fares={fares} before={series.appointments} staff={staff} zone={business.zone} />
            </ScrollArea>
          )}
        </div>
      </div>
      {taken.length > 0 && <Notice tone="warn">{t('series.allOrNone')}</Notice>}
      {canOverrule && (
        <Overrule
          isOn={why !== null}
          why={why ?? ''}
          isMissing={false}
          onToggle={(on) => setWhy(on ? '' : null)}
          onWhy={setWhy}
        />
      )}
      {refusal && (
        <Notice tone="danger" live>
          {t(reasonsAgainst(error) ? 'series.takenNow' : refusal.kind === 'said' ? refusal.text : 'desk.refused')}
        </Notice>
      )}
      <div className="flex justify-end gap-2 max-md:flex-col-reverse">
        <Button className="max-md:h-11" onPress={onClose}>
          {t('move.keep')}
        </Button>
        <Button kind="primary" type="submit" className="max-md:h-11" isDisabled={!isReady}>
          {edit.isPending ? t('desk.saving') : t('series.change', { count: fares.length })}
        </Button>
      </div>
    </form>
  );
}
