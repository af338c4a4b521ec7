import { CalendarSync } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { heightPx, offsetPx, type Scale } from './geometry';
import type { Shade, Span } from './model';

/** From this height on a name follows the eye at the top instead of standing at the bottom. */
const TALL_PX = 200;
const NAME_AND_TIMES_PX = 40;

type Props = {
  shade: Shade;
  column: string;
  range: Span;
  scale: Scale;
  onOpen?: ((shade: Shade, column: string) => void) | undefined;
};

/** Hatched stretch behind the appointments: closed hours, breaks, time off, holidays and blocks with their name. */
export function ShadeBand({ shade, column, range, scale, onOpen }: Props) {
  const start = Math.max(shade.start, range.start);
  const height = heightPx({ start, end: Math.min(shade.end, range.end) }, scale);
  const top = offsetPx(start, scale);
  if (height <= 0) return null;
  const opener = shade.entry && onOpen && <Opener shade={shade} onPress={() => onOpen(shade, column)} />;
  if (shade.kind === 'block') return <Block shade={shade} top={top} height={height} opener={opener} />;
  if (shade.kind === 'busy') return <Busy shade={shade} top={top} height={height} />;
  const closed = shade.kind === 'closed';
  const follows = closed || height > TALL_PX;
  return (
    <div
      className={`hatch pointer-events-none absolute inset-x-0 ${closed ? '' : 'border-y border-line-soft'}`}
      data-shade={shade.kind}
      style={{ top, height }}
    >
      {shade.label && (
        <span
          aria-hidden={opener ? true : undefined}
          className={`block truncate px-2 text-2xs text-ink-3 ${follows ? 'sticky top-20 py-3 text-center' : 'absolute inset-x-0 top-1 font-medium'}`}
        >
          <bdi>{shade.label}</bdi>{' '}
          {!follows && (
            <bdi dir="ltr" className="tnum font-normal @max-[130px]:hidden">
              {shade.times}
            </bdi>
          )}
        </span>
      )}
      {opener}
    </div>
  );
}

/** Lies over a stretch that can be opened, all of it to press and one stop for the keyboard. */
function Opener({ shade, onPress }: { shade: Shade; onPress(): void }) {
  return (
    <button
      type="button"
      aria-label={[shade.label, shade.times].filter(Boolean).join(', ')}
      data-entry={shade.entry?.id}
      onClick={onPress}
      className="pointer-events-auto absolute inset-0 cursor-pointer rounded-sm -outline-offset-1 hover:shadow-sm"
    />
  );
}

type BandProps = { shade: Shade; top: number; height: number };

/** Time that someone keeps free of appointments: a band of its own, in front of the hatch. */
function Block({ shade, top, height, opener }: BandProps & { opener: ReactNode }) {
  return (
    <div
      className="block-band pointer-events-none absolute inset-x-[3px] overflow-hidden rounded-sm px-2 py-1 text-2xs"
      data-shade="block"
      style={{ top: top + 1, height: height - 2, '--h': shade.hue ?? 260 } as CSSProperties}
    >
      <span aria-hidden={opener ? true : undefined}>
        <span dir="auto" className="own-script block font-semibold @max-[92px]:line-clamp-2 @min-[93px]:truncate">
          {shade.label}
        </span>
        {height > NAME_AND_TIMES_PX && (
          <bdi dir="ltr" className="tnum block truncate @max-[130px]:hidden rtl:text-end">
            {shade.times}
          </bdi>
        )}
      </span>
      {opener}
    </div>
  );
}

/** Time that another calendar has taken: neither ours to move nor one of our hues. */
function Busy({ shade, top, height }: BandProps) {
  return (
    <div
      className="busy-band pointer-events-none absolute inset-x-[3px] overflow-hidden rounded-sm px-2 py-1 text-2xs text-ink-2"
      data-shade="busy"
      style={{ top: top + 1, height: height - 2 }}
    >
      <span className="flex items-center gap-1.5">
        <CalendarSync size={12} aria-hidden="true" className="shrink-0 @max-[92px]:hidden" />
        <span dir="auto" className="own-script min-w-0 font-medium @max-[92px]:line-clamp-2 @min-[93px]:truncate">
          {shade.label}
        </span>
      </span>
      {height > NAME_AND_TIMES_PX && (
        <span className="block truncate text-ink-3 @max-[92px]:hidden">
          <bdi dir="ltr" className="tnum">
            {shade.times}
          </bdi>
          {shade.source && <> · {shade.source}</>}
        </span>
      )}
    </div>
  );
}
