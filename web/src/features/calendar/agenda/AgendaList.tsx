import { CalendarCheck, Plus } from 'lucide-react';
import { Fragment, useEffect } from 'react';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { scrollToNow } from '../shell/scrollToNow';
import type { Appointment, Service, Staff } from '../types';
import { mayMove, type Viewer } from '../viewer';
import { AgendaRow } from './AgendaRow';
import { nowRow } from './agenda';

type Props = {
  agenda: readonly Appointment[];
  staff: readonly Staff[];
  services: ReadonlyMap<string, Service>;
  zone: string;
  now: string;
  isToday: boolean;
  arrived: ReadonlySet<string>;
  viewer: Viewer;
  onOpen(id: string): void;
  /** Free stretches between them, in order. */
  gaps?: readonly Gap[];
  onGap?(gap: Gap): void;
};

type Gap = { start: string; end: string };
const NO_GAPS: readonly Gap[] = [];

/** One day in the order of time, with the line of now between what was and what comes. */
export function AgendaList(p: Props) {
  const { agenda, staff, services, zone, now, isToday, arrived, viewer, onOpen, onGap, gaps = NO_GAPS } = p;
  const { t, format } = useLocale();
  useEffect(() => scrollToNow('instant'), []);
  if (agenda.length + gaps.length === 0)
    return (
      <EmptyState icon={CalendarCheck} title={t('calendar.nothingBooked')}>
        {t('calendar.nothingBookedHint')}
      </EmptyState>
    );
  const line = isToday ? nowRow(agenda, now) : -1;
  const nowLine = (
    <li data-now className="flex items-center gap-2 py-2" aria-hidden="true">
      <span className="tnum rounded-full bg-now px-1.5 py-px text-2xs font-semibold text-on-now">
        {format.time(now, zone)}
      </span>
      <span className="h-px flex-1 bg-now" />
    </li>
  );
  return (
    <ul
      data-scroller
      aria-label={t('calendar.agenda')}
      className="relative m-0 min-h-0 flex-1 list-none overflow-auto px-4 pt-1 pb-24"
    >
      {agenda.map((a, i) => (
        <Fragment key={a.id}>
          {i === line && nowLine}
          {between(gaps, agenda[i - 1], a).map((gap) => (
            <FreeRow key={gap.start} gap={gap} zone={zone} onPick={onGap} />
          ))}
          <AgendaRow
            appointment={a}
            service={services.get(a.serviceId)}
            staff={staff.filter((s) => a.staffIds.includes(s.id))}
            zone={zone}
            now={now}
            isNew={arrived.has(a.id)}
            mayDecide={mayMove(viewer, a)}
            onOpen={onOpen}
          />
        </Fragment>
      ))}
      {line === agenda.length && nowLine}
      {between(gaps, agenda.at(-1), undefined).map((gap) => (
        <FreeRow key={gap.start} gap={gap} zone={zone} onPick={onGap} />
      ))}
    </ul>
  );
}

/** The gaps that begin after the one appointment has and before the other does. */
const between = (gaps: readonly Gap[], after: Appointment | undefined, before: Appointment | undefined) =>
  gaps.filter(
    ({ start }) =>
      (!after || Date.parse(start) >= Date.parse(after.start)) &&
      (!before || Date.parse(start) < Date.parse(before.start)),
  );

type FreeProps = { gap: Gap; zone: string; onPick: ((gap: Gap) => void) | undefined };

/** Time in which something could be. */
function FreeRow({ gap, zone, onPick }: FreeProps) {
  const { t, format } = useLocale();
  return (
    <li>
      <button
        type="button"
        onClick={() => onPick?.(gap)}
        className="my-1.5 flex h-11 w-full items-center gap-2 rounded-md border border-dashed border-line-strong/60 px-3 text-sm text-ink-2"
      >
        <Plus size={14} aria-hidden="true" />
        {t('calendar.free')}
        <bdi dir="ltr" className="tnum text-ink-3">
          {format.time(gap.start, zone)}–{format.time(gap.end, zone)}
        </bdi>
      </button>
    </li>
  );
}
