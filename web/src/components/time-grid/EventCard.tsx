import { type CSSProperties, memo, type PointerEvent } from 'react';
import type { Press } from './drag/pointerDrag';
import { EventText } from './EventText';
import { BufferStripes, Edge, Mark, Repeats } from './eventParts';
import { heightPx, offsetPx, type Scale } from './geometry';
import { FOUR_LINES_PX, ONE_LINE_PX } from './lines';
import type { GridEvent, Look } from './model';

type Props = {
  event: GridEvent;
  column: string;
  scale: Scale;
  lane: number;
  lanes: number;
  isSelected: boolean;
  isHeld: boolean;
  isTabStop: boolean;
  isNew: boolean;
  onPress(e: PointerEvent, press: Press): void;
  onOpen(id: string): void;
};

const LOOKS: Record<Look, string> = { firm: '', pending: 'ev-pending', 'no-show': '', done: '' };

/** An appointment on the grid with its buffers; it says the same to eyes and ears. */
export const EventCard = memo(function EventCard(p: Props) {
  const { event, column, lane, lanes, scale, onPress } = p;
  const height = Math.max(14, heightPx(event, scale) - 2);
  const place: CSSProperties = {
    top: offsetPx(event.start, scale) + 1,
    height,
    insetInlineStart: `calc(${(lane / lanes) * 100}% + 3px)`,
    width: `calc(${100 / lanes}% - ${lane === lanes - 1 ? 'var(--event-end, 8px)' : '4px'})`,
  };
  const press = (kind: Press['kind']) => (e: PointerEvent) => onPress(e, { kind, event, column });
  const state = `${LOOKS[event.look]} ${p.isNew ? 'live-pulse' : ''} ${p.isSelected ? 'ring-2 ring-(--bar)' : ''} ${event.movable ? 'cursor-grab' : ''}`;
  return (
    <li
      className={`group absolute rounded-sm transition-opacity duration-150 ${event.past ? 'ev-past' : ''} ${p.isHeld ? 'opacity-35' : ''}`}
      style={{ ...place, '--h': event.hue } as CSSProperties}
    >
      {event.before > 0 && <BufferStripes at="before" px={event.before * scale.minutePx} />}
      {event.after > 0 && <BufferStripes at="after" px={event.after * scale.minutePx} />}
      <button
        type="button"
        data-event={event.key}
        data-appointment={event.id}
        aria-describedby="time-grid-help"
        aria-current={p.isSelected ? 'true' : undefined}
        tabIndex={p.isTabStop ? 0 : -1}
        onClick={() => p.onOpen(event.id)}
        onPointerDown={press('move')}
        className={`ev @container relative flex size-full scroll-ms-16 scroll-me-2 scroll-mt-20 scroll-mb-4 flex-col items-stretch justify-start overflow-hidden rounded-sm text-start transition-shadow duration-150 select-none hover:shadow-sm ${state}`}
      >
        <span className="absolute inset-y-0 start-0 w-[3px] bg-(--bar)" />
        <EventText event={event} height={height} />
        {height >= ONE_LINE_PX && lanes < 3 && event.word && <Mark text={event.word} low={height >= FOUR_LINES_PX} />}
        {height >= ONE_LINE_PX && lanes < 3 && event.repeats && !event.word && <Repeats />}
      </button>
      {event.movable && height >= ONE_LINE_PX && <Edge at="start" onPress={press('resize-start')} />}
      {event.movable && <Edge at="end" onPress={press('resize-end')} />}
    </li>
  );
});
