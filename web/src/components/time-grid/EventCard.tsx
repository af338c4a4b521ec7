import { type CSSProperties, memo } from 'react';
import { BufferStripes, Mark, quietText, Seats } from './eventParts';
import { offsetPx } from './geometry';
import type { GridEvent, Look } from './model';

type Props = {
  event: GridEvent;
  from: number;
  lane: number;
  lanes: number;
  isSelected: boolean;
  isTabStop: boolean;
  isNew: boolean;
  onOpen(id: string): void;
};

/** Below this height (half an hour and less) name and time share a line. */
const ONE_LINE_PX = 34;
/** Below this height a name has no room for padding. */
const QUARTER_PX = 18;
const TWO_LINES_PX = 48;
const FOUR_LINES_PX = 66;

/** An appointment on the grid with its buffers; it says the same to eyes and ears. */
export const EventCard = memo(function EventCard(p: Props) {
  const { event, lane, lanes } = p;
  const height = Math.max(14, offsetPx(event.end, event.start) - 2);
  const place: CSSProperties = {
    top: offsetPx(event.start, p.from) + 1,
    height,
    insetInlineStart: `calc(${(lane / lanes) * 100}% + 3px)`,
    width: `calc(${100 / lanes}% - ${lane === lanes - 1 ? 8 : 4}px)`,
  };
  return (
    <li
      className={`absolute rounded-sm ${event.past ? 'ev-past' : ''}`}
      style={{ ...place, '--h': event.hue } as CSSProperties}
    >
      {event.before > 0 && <BufferStripes at="before" minutes={event.before} />}
      {event.after > 0 && <BufferStripes at="after" minutes={event.after} />}
      <button
        type="button"
        data-event={event.key}
        data-appointment={event.id}
        aria-describedby="time-grid-help"
        aria-current={p.isSelected ? 'true' : undefined}
        tabIndex={p.isTabStop ? 0 : -1}
        onClick={() => p.onOpen(event.id)}
        className={`ev @container relative flex size-full scroll-ms-16 scroll-me-2 scroll-mt-20 scroll-mb-4 flex-col items-stretch justify-start overflow-hidden rounded-sm text-start transition-shadow duration-150 hover:shadow-sm ${looks[event.look]} ${p.isNew ? 'live-pulse' : ''} ${p.isSelected ? 'ring-2 ring-(--bar)' : ''}`}
      >
        <span className="absolute inset-y-0 start-0 w-[3px] bg-(--bar)" />
        <EventText event={event} height={height} />
        {height >= ONE_LINE_PX && lanes < 3 && event.word && <Mark text={event.word} low={height >= FOUR_LINES_PX} />}
      </button>
    </li>
  );
});

const looks: Record<Look, string> = { firm: '', pending: 'ev-pending', 'no-show': '', done: '' };

function EventText({ event, height }: { event: GridEvent; height: number }) {
  const oneLine = height < ONE_LINE_PX;
  const room = event.word && !oneLine ? '@min-[113px]:pe-14' : '';
  const lines = height >= FOUR_LINES_PX ? '@max-[92px]:line-clamp-2 @min-[93px]:truncate' : 'truncate';
  const struck = event.look === 'no-show' ? 'line-through' : '';
  return (
    <span
      className={`ps-2.5 pe-1.5 @max-[92px]:ps-2 @max-[92px]:pe-0.5 ${oneLine ? 'flex items-baseline gap-1.5' : 'block py-1.5'} ${oneLine && height > QUARTER_PX ? 'py-[3px]' : ''}`}
    >
      <span className={`block min-w-0 ${room}`}>
        <span dir="auto" className={`own-script block text-xs leading-4 font-semibold ${lines} ${struck}`}>
          {event.title}
        </span>
      </span>
      <span
        dir="auto"
        className={height >= TWO_LINES_PX ? 'own-script block truncate text-2xs @max-[92px]:sr-only' : 'sr-only'}
        style={quietText}
      >
        {event.detail}
      </span>
      <bdi
        dir="ltr"
        className={`tnum block text-2xs rtl:text-end ${oneLine ? 'shrink-0' : 'truncate'}`}
        style={quietText}
      >
        {event.times.start}
        <span className={oneLine ? 'sr-only' : '@max-[92px]:sr-only'}>–{event.times.end}</span>
      </bdi>
      <span className="sr-only">{event.spoken}</span>
      {event.seats && height >= FOUR_LINES_PX && <Seats {...event.seats} />}
    </span>
  );
}
