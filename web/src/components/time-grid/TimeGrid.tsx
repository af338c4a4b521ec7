import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { DayColumn } from './DayColumn';
import { Gutter } from './Gutter';
import { GUTTER_PX, MINUTE_PX, offsetPx } from './geometry';
import type { GridColumn, Span } from './model';
import { NowVeil } from './NowLine';
import { neighbour, stepOf } from './roving';
import { useKeptTime } from './useKeptTime';

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
  hourText(minute: number): string;
  /** How to use the grid with the keyboard, read out on its events. */
  help: string;
  label: string;
  selectedId: string | null;
  /** Events that have just arrived and ask for a look. */
  arrived: ReadonlySet<string>;
  minColumnPx?: number;
  onOpen(id: string): void;
};

/**
 * Time runs down, a column is a staff member. Positions are wall-clock minutes in the zone of the business, so a label
 * and the event beside it always agree, whatever the clocks or the zone of the browser do.
 *
 * There is no `role=grid`: every column is a named region with a list of buttons. One event per column is a tab stop,
 * the arrow keys go on from there.
 */
export function TimeGrid(p: Props) {
  const { columns, range, now, minColumnPx = 136 } = p;
  const [active, setActive] = useState<string | null>(null);
  const scroller = useRef<HTMLElement>(null);
  useKeptTime(scroller, range, now?.minute ?? null);
  const onKeyDown = (e: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(e.key, document.documentElement.dir === 'rtl');
    const key = (e.target as HTMLElement).closest<HTMLElement>('[data-event]')?.dataset.event;
    if (!step || !key || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    const next = neighbour(columns, key, step);
    if (next) focusEvent(e.currentTarget, next);
  };
  const frame = useMemo(
    () => ({
      gridTemplateColumns: `${GUTTER_PX}px repeat(${columns.length}, minmax(${minColumnPx}px, 1fr))`,
      minWidth: GUTTER_PX + columns.length * minColumnPx,
    }),
    [columns.length, minColumnPx],
  );
  const height = offsetPx(range.end, range.start);
  const nowTop = now && offsetPx(now.minute, range.start);
  return (
    <section
      ref={scroller}
      aria-label={p.label}
      // without an event to focus, the scroller itself must be reachable to be scrolled by keyboard
      tabIndex={columns.some((c) => c.events.length > 0) ? undefined : 0}
      className="relative min-h-0 flex-1 overflow-auto overscroll-contain bg-surface"
      data-scroller
    >
      <p id="time-grid-help" className="sr-only">
        {p.help}
      </p>
      <div className="sticky top-0 z-30 grid border-b border-line bg-surface/92 backdrop-blur-md" style={frame}>
        <div className="sticky start-0 z-10 bg-surface/92" />
        {p.heads}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys bubble up from the events, which are buttons */}
      <div
        className="relative grid"
        style={{ ...frame, height: height + 12 }}
        onKeyDown={onKeyDown}
        onFocus={(e) => setActive((e.target as HTMLElement).dataset.event ?? null)}
      >
        <Gutter range={range} now={now} repeated={p.repeated} hourText={p.hourText} />
        <div
          className="relative col-[2/-1] grid grid-cols-subgrid"
          style={{ height, '--hour': `${60 * MINUTE_PX}px` } as React.CSSProperties}
        >
          {columns.map((column) => (
            <DayColumn
              key={column.key}
              column={column}
              range={range}
              nowTop={nowTop}
              selectedId={p.selectedId}
              activeKey={active}
              arrived={p.arrived}
              onOpen={p.onOpen}
            />
          ))}
          {nowTop !== null && <NowVeil top={nowTop} />}
        </div>
      </div>
    </section>
  );
}

/** Moves the focus to an event that stands in `root`; does nothing if it is not there. */
function focusEvent(root: ParentNode, key: string) {
  root.querySelector<HTMLElement>(`[data-event="${CSS.escape(key)}"]`)?.focus();
}
