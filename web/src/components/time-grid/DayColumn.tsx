import { memo, type PointerEvent, useMemo } from 'react';
import type { Press } from './drag/pointerDrag';
import { EventCard } from './EventCard';
import type { Scale } from './geometry';
import { layLanes } from './lanes';
import type { GridColumn, Shade, Span } from './model';
import { NowLine } from './NowLine';
import { inOrder } from './roving';
import { ShadeBand } from './ShadeBand';

type Props = {
  column: GridColumn;
  range: Span;
  scale: Scale;
  nowTop: number | null;
  selectedId: string | null;
  /** The event that is held somewhere; here it fades. */
  heldId: string | null;
  activeKey: string | null;
  arrived: ReadonlySet<string>;
  onPress(e: PointerEvent, press: Press): void;
  onOpen(id: string): void;
  onShade?: ((shade: Shade, column: string) => void) | undefined;
};

/** One staff member's day: hatched stretches behind, appointments in the order of time in front. */
export const DayColumn = memo(function DayColumn(p: Props) {
  const { column, range, scale, nowTop, onPress } = p;
  const lanes = useMemo(() => layLanes(column.events), [column.events]);
  const events = useMemo(() => inOrder(column), [column]);
  const tabStop = events.find((e) => e.key === p.activeKey) ?? events[0];
  const line = column.opensDate === false ? 'border-line-soft' : 'border-line';
  if (column.collapsed !== undefined) return <Strip column={column} text={column.collapsed} line={line} />;
  return (
    <section
      aria-label={column.label}
      data-column={column.key}
      className={`@container grid-lines relative border-s ${line} ${column.isToday ? 'bg-accent-soft/25' : ''}`}
      onPointerDown={(e) => {
        if (e.target === e.currentTarget) onPress(e, { kind: 'create', event: null, column: column.key });
      }}
    >
      {column.shades.map((shade) => (
        <ShadeBand key={shade.id} shade={shade} column={column.key} range={range} scale={scale} onOpen={p.onShade} />
      ))}
      {nowTop !== null && <NowLine top={nowTop} />}
      {events.length > 0 && (
        <ul className="contents">
          {events.map((event) => (
            <EventCard
              key={event.key}
              event={event}
              column={column.key}
              scale={scale}
              {...(lanes.get(event.key) ?? { lane: 0, lanes: 1 })}
              isSelected={event.id === p.selectedId}
              isHeld={event.id === p.heldId}
              isTabStop={event === tabStop}
              isNew={p.arrived.has(event.id)}
              onPress={onPress}
              onOpen={p.onOpen}
            />
          ))}
        </ul>
      )}
    </section>
  );
});

/** A day on which nobody of those shown works. */
function Strip({ column, text, line }: { column: GridColumn; text: string; line: string }) {
  return (
    <section
      aria-label={column.label}
      data-column={column.key}
      data-collapsed
      className={`hatch relative border-s ${line}`}
    >
      <span className="sticky top-20 mx-auto block max-h-60 truncate py-3 text-2xs text-ink-3 [writing-mode:vertical-rl]">
        {text}
      </span>
    </section>
  );
}
