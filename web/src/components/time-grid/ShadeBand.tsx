import { offsetPx } from './geometry';
import type { Shade } from './model';

/** From this height on a name follows the eye at the top instead of standing at the bottom. */
const TALL_PX = 200;

/** Hatched stretch behind the appointments: closed hours, breaks, time off, holidays and blocks with their name. */
export function ShadeBand({ shade, from }: { shade: Shade; from: number }) {
  const height = offsetPx(shade.end, shade.start);
  const closed = shade.kind === 'closed';
  const follows = closed || height > TALL_PX;
  return (
    <div
      className={`hatch absolute inset-x-0 ${closed ? '' : 'border-y border-line-soft'}`}
      data-shade={shade.kind}
      style={{ top: offsetPx(shade.start, from), height }}
    >
      {shade.label && (
        <span
          className={`block truncate px-2 text-2xs text-ink-3 ${follows ? 'sticky top-16 py-3 text-center' : 'absolute inset-x-0 top-1 font-medium'}`}
        >
          {shade.label}
          {!follows && (
            <bdi dir="ltr" className="tnum ms-1 font-normal @max-[130px]:hidden">
              {shade.times}
            </bdi>
          )}
        </span>
      )}
    </div>
  );
}
