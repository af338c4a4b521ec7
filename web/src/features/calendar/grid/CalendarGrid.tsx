import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../../../components/announce';
import { faceOf } from '../../../components/time-grid/dayFace';
import { createDragStore } from '../../../components/time-grid/drag/dragStore';
import type { GridColumn, GridEvent, Place, Shade, Span } from '../../../components/time-grid/model';
import { TimeGrid } from '../../../components/time-grid/TimeGrid';
import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import { canOpen, openBlock } from '../dialogs/store';
import { columnOf } from '../draw/facts';
import { useStill } from '../live/useStill';
import type { Bench } from '../move/judge';
import { useMoving } from '../move/useMoving';
import { usePreferences } from '../shell/preferences';
import type { ViewFacts } from '../shell/useFacts';
import { faceText } from '../words';
import { landingOf } from './landing';
import { useDraft } from './useDraft';
import { useSecondZone } from './useSecondZone';

const LAST_MINUTE = 24 * 60 - 1;

type Props = {
  facts: ViewFacts;
  /** Every column with everything in it: what a move is judged by. */
  all: readonly GridColumn[];
  /** What is shown of them. */
  columns: readonly GridColumn[];
  range: Span;
  heads: ReactNode;
  label: string;
  minColumnPx?: number;
  secondZone: string | null;
  openId: string | null;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** The grid of the day and of the week, in which appointments are moved and made. */
export function CalendarGrid(p: Props) {
  const { facts, columns, range } = p;
  const { t, format } = useLocale();
  const { zone, now, dates, viewer } = facts;
  const [store] = useState(createDragStore);
  useStill(store);
  const root = useRef<HTMLElement>(null);
  const { minutePx, stretch } = usePreferences();
  const bench = useMemo((): Bench => ({ facts, columns: p.all, words: { t, format } }), [facts, p.all, t, format]);
  const { onDrop, onCreate, dialog } = useMoving(store, bench, root);
  const draft = useDraft(zone);
  const today = dateIn(now, zone);
  const minute = minutesOfDay(now, zone);
  const isShown = dates.includes(today) && minute >= range.start && minute <= range.end;
  const shown = useRef(columns);
  shown.current = columns;
  const landing = useCallback(
    (event: GridEvent | null, column: string) =>
      event ? landingOf(event, column, facts.appointments, shown.current) : [column],
    [facts],
  );
  const secondDate = dates[Math.floor(dates.length / 2)] ?? today;
  useEffect(
    () => () => {
      // a drag that the page was left with
      document.documentElement.style.cursor = '';
    },
    [],
  );
  const onShade = useCallback(
    ({ kind, entry, start, end }: Shade, column: string) => {
      const { staffId, date } = columnOf(column);
      const at = (minute: number) => instantAt(date, Math.min(minute, LAST_MINUTE), zone);
      if (entry)
        openBlock({
          kind: kind === 'block' ? 'block' : 'time_off',
          start: at(start),
          end: at(end),
          staffIds: [staffId],
          entry,
        });
    },
    [zone],
  );
  const mayCreate = canOpen('create') && (viewer.role !== 'STAFF' || viewer.staffId !== null);
  return (
    <>
      <TimeGrid
        root={root}
        label={p.label}
        help={t('calendar.gridHelp')}
        newText={t('calendar.newAppointment')}
        columns={columns}
        range={range}
        heads={p.heads}
        now={isShown ? { minute, text: format.time(now, zone) } : null}
        repeated={repeatedIn(dates, zone, t('calendar.repeatedHour'))}
        second={useSecondZone(p.secondZone, zone, secondDate)}
        hourText={(at) => faceText(at, format)}
        spanText={(place: Place) => `${faceText(place.start, format)}–${faceText(place.end, format)}`}
        minutePx={minutePx}
        {...(p.minColumnPx !== undefined && { minColumnPx: p.minColumnPx })}
        selectedId={p.openId}
        arrived={p.arrived}
        store={store}
        draft={draft}
        landing={landing}
        onOpen={p.onOpen}
        onShade={canOpen('block') ? onShade : undefined}
        onDrop={onDrop}
        onStuck={() => announce(t('move.notChangeable'))}
        onCreate={mayCreate ? onCreate : undefined}
        onStretch={stretch}
      />
      {dialog}
    </>
  );
}

/** The stretch that the clocks show twice, on the one date of those shown on which they go back. */
function repeatedIn(dates: readonly string[], zone: string, label: string): (Span & { label: string }) | null {
  for (const date of dates) {
    const { change } = faceOf(date, zone);
    if (change && change.minutes < 0) return { start: change.at + change.minutes, end: change.at, label };
  }
  return null;
}
