import { quietText, Seats } from './eventParts';
import { FOUR_LINES_PX, ONE_LINE_PX, QUARTER_PX, TWO_LINES_PX } from './lines';
import type { GridEvent } from './model';

/** What a card says: whose appointment, what, when; the rest to screen readers. `height` of the card in px. */
export function EventText({ event, height }: { event: GridEvent; height: number }) {
  const oneLine = height < ONE_LINE_PX;
  const room = event.word && !oneLine ? '@min-[113px]:pe-14' : event.repeats && !oneLine ? '@min-[113px]:pe-4' : '';
  const lines = height >= FOUR_LINES_PX ? '@max-[92px]:line-clamp-2 @min-[93px]:truncate' : 'truncate';
  const struck = event.look === 'no-show' ? 'line-through' : '';
  return (
    <span
      className={`ps-2.5 pe-1.5 @max-[92px]:ps-2 @max-[92px]:pe-0.5 ${oneLine ? 'flex items-baseline gap-1.5' : 'block py-1.5'} ${oneLine && height > QUARTER_PX ? 'py-[3px]' : ''}`}
    >
      <span className={`block min-w-0 ${room}`}>
        <span
          dir="auto"
          className={`own-script block text-xs leading-4 font-semibold @max-[92px]:text-2xs @max-[92px]:leading-[14px] ${lines} ${struck}`}
        >
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
        className={`tnum block text-2xs rtl:text-end ${oneLine ? 'shrink-0 @max-[92px]:sr-only' : 'truncate'}`}
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
