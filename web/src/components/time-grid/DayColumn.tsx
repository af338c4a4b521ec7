import { memo, useMemo } from 'react';
import { EventCard } from './EventCard';
import { layLanes } from './lanes';
import type { GridColumn, Span } from './model';
import { NowLine } from './NowLine';
import { inOrder } from './roving';
import { ShadeBand } from './ShadeBand';

type Props = {
  column: GridColumn;
  range: Span;
  nowTop: number | null;
  selectedId: string | null;
  activeKey: string | null;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** One staff member's day: hatched stretches behind, appointments in the order of time in front. */
export const DayColumn = memo(function DayColumn({
  column,
  range,
  nowTop,
  selectedId,
  activeKey,
  arrived,
  onOpen,
}: Props) {
  const lanes = useMemo(() => layLanes(column.events), [column.events]);
  const events = useMemo(() => inOrder(column), [column]);
  const tabStop = events.find((e) => e.key === activeKey) ?? events[0];
  return (
    <section
      aria-label={column.label}
      data-column={column.key}
      className="@container grid-lines relative border-s border-line"
    >
      {column.shades.map((shade) => (
        <ShadeBand key={shade.id} shade={shade} range={range} />
      ))}
      {nowTop !== null && <NowLine top={nowTop} />}
      {events.length > 0 && (
        <ul className="contents">
          {events.map((event) => (
            <EventCard
              key={event.key}
              event={event}
              from={range.start}
              {...(lanes.get(event.key) ?? { lane: 0, lanes: 1 })}
              isSelected={event.id === selectedId}
              isTabStop={event === tabStop}
              isNew={arrived.has(event.id)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </section>
  );
});
