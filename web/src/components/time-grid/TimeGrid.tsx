import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { DayColumn } from './DayColumn';
import { Draft } from './drag/Draft';
import type { Drag, DragStore } from './drag/dragStore';
import { Ghost } from './drag/Ghost';
import { useGestures } from './drag/useGestures';
import { Gutter, type SecondZone } from './Gutter';
import { GUTTER_PX, MINUTE_PX, offsetPx, SECOND_ZONE_PX, tracksOf } from './geometry';
import type { GridColumn, GridEvent, Place, Shade, Span } from './model';
import { NowVeil } from './NowLine';
import { neighbour, stepOf } from './roving';
import { useKeptTime } from './useKeptTime';
import { usePinch } from './usePinch';

type Props = {
  columns: readonly GridColumn[];
  /** The hours on screen, full hours. */
  range: Span;
  /** One head per column, placed in the tracks of the columns. */
  heads: ReactNode;
  /** The minute of now and its text; null on other dates. */
  now: { minute: number; text: string } | null;
  /** The stretch that the clocks show twice on this date, with its explanation. */
  repeated: (Span & { label: string }) | null;
  /** Hours of another zone beside those of the business. */
  second?: SecondZone | null;
  hourText(minute: number): string;
  /** A stretch as it is written on what is held. */
  spanText(place: Place): string;
  /** How to use the grid with the keyboard, read out on its events. */
  help: string;
  label: string;
  /** What time for something new is called. */
  newText: string;
  selectedId: string | null;
  /** Events that have just arrived and ask for a look. */
  arrived: ReadonlySet<string>;
  minColumnPx?: number;
  minutePx?: number;
  /** The time for which something new is being written. */
  draft?: Place | null;
  /** What is held over this grid. */
  store: DragStore;
  root?: RefObject<HTMLElement | null>;
  landing(event: GridEvent | null, column: string): readonly string[];
  onOpen(id: string): void;
  /** Opens a block or an absence. */
  onShade?: ((shade: Shade, column: string) => void) | undefined;
  onDrop(drag: Drag): void;
  onStuck(event: GridEvent): void;
  onCreate?: ((place: Place) => void) | undefined;
  /** Fingers ask for other heights of the hours. */
  onStretch?: ((factor: number) => void) | undefined;
};

/**
 * Time runs down, a column is a staff member on a date. Positions are wall-clock minutes in the zone of the business, so
 * a label and the event beside it always agree, whatever the clocks or the zone of the browser do.
 *
 * There is no `role=grid`: every column is a named region with a list of buttons. One event per column is a tab stop,
 * the arrow keys go on from there; M takes an event along.
 */
export function TimeGrid(p: Props) {
  const { columns, range, now, store, landing, minColumnPx = 136, minutePx = MINUTE_PX } = p;
  const [active, setActive] = useState<string | null>(null);
  const own = useRef<HTMLElement>(null);
  const scroller = p.root ?? own;
  const body = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const heldAt = useRef<number | null>(null);
  const scale = useMemo(() => ({ from: range.start, minutePx }), [range.start, minutePx]);
  useKeptTime(scroller, scale, now?.minute ?? null, heldAt);
  usePinch(
    scroller,
    p.onStretch &&
      ((factor, clientY) => {
        heldAt.current = clientY;
        p.onStretch?.(factor);
      }),
  );
  const heldId = useStore(store, (s) => s.drag?.event?.id ?? null);
  const { onDrop, onStuck, onCreate } = p;
  const { onPress, onMoveKey } = useGestures(body, scroller, {
    columns,
    range,
    minutePx,
    store,
    landing,
    onDrop,
    onStuck,
    onCreate,
  });
  const onKeyDown = (e: KeyboardEvent<HTMLElement>) => {
    if (onMoveKey(e, (key) => findEvent(columns, key))) return;
    const step = stepOf(e.key, document.documentElement.dir === 'rtl');
    const key = (e.target as HTMLElement).closest<HTMLElement>('[data-event]')?.dataset.event;
    if (!step || !key || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    const next = neighbour(columns, key, step);
    if (next) focusEvent(e.currentTarget, next);
  };
  const gutterPx = GUTTER_PX + (p.second ? SECOND_ZONE_PX : 0);
  const frame = useMemo(() => tracksOf(columns, gutterPx, minColumnPx), [columns, gutterPx, minColumnPx]);
  const height = offsetPx(range.end, scale);
  const nowTop = now && offsetPx(now.minute, scale);
  const isAlone = columns.every((c) => c.isToday === undefined);
  return (
    <section
      ref={scroller}
      aria-label={p.label}
      // without an event to focus, the scroller itself must be reachable to be scrolled by keyboard
      tabIndex={columns.some((c) => c.events.length > 0) ? undefined : 0}
      className="relative min-h-0 flex-1 touch-pan-x touch-pan-y overflow-auto overscroll-contain bg-surface"
      data-scroller
    >
      <p id="time-grid-help" className="sr-only">
        {p.help}
      </p>
      <div className="sticky top-0 z-30 grid border-b border-line bg-surface" style={frame}>
        <div className="sticky start-0 z-10 row-span-2 flex items-end bg-surface/92">
          {p.second && (
            <span className="flex w-full justify-end gap-2 truncate px-2 pb-1.5 text-[10px] leading-3 text-ink-3">
              <span className="truncate">{p.second.label}</span>
              <span className="truncate">{p.second.here}</span>
            </span>
          )}
        </div>
        {p.heads}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the events, which are buttons */}
      <div
        className="relative grid"
        style={{ ...frame, height: height + 12 }}
        onKeyDown={onKeyDown}
        onFocus={(e) => setActive((e.target as HTMLElement).dataset.event ?? null)}
      >
        <Gutter
          range={range}
          scale={scale}
          now={now}
          repeated={p.repeated}
          second={p.second ?? null}
          hourText={p.hourText}
        />
        <div
          ref={body}
          className="relative col-[2/-1] grid grid-cols-subgrid"
          style={{ height, '--hour': `${60 * minutePx}px` } as React.CSSProperties}
        >
          {columns.map((column) => (
            <DayColumn
              key={column.key}
              column={column}
              range={range}
              scale={scale}
              nowTop={isAlone || column.isToday ? nowTop : null}
              selectedId={p.selectedId}
              heldId={column.events.some((e) => e.id === heldId) ? heldId : null}
              activeKey={column.events.some((e) => e.key === active) ? active : null}
              arrived={p.arrived}
              onPress={onPress}
              onOpen={p.onOpen}
              onShade={p.onShade}
            />
          ))}
          {nowTop !== null && <NowVeil top={nowTop} />}
          {p.draft && <Draft place={p.draft} text={p.spanText(p.draft)} columns={columns} scale={scale} />}
          <Ghost
            store={store}
            columns={columns}
            scale={scale}
            boxRef={ghost}
            landing={landing}
            spanText={p.spanText}
            newText={p.newText}
          />
        </div>
      </div>
    </section>
  );
}

function findEvent(columns: readonly GridColumn[], key: string) {
  for (const column of columns) {
    const event = column.events.find((e) => e.key === key);
    if (event) return { event, column: column.key };
  }
  return null;
}

/** Moves the focus to an event that stands in `root`; does nothing if it is not there. */
function focusEvent(root: ParentNode, key: string) {
  root.querySelector<HTMLElement>(`[data-event="${CSS.escape(key)}"]`)?.focus();
}
