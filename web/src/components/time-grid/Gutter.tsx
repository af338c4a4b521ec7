import { hourMarks, offsetPx } from './geometry';
import type { Span } from './model';

/** Minutes around now in which an hour label would touch the pill of now. */
const PILL_REACH = 12;

type Props = {
  range: Span;
  now: { minute: number; text: string } | null;
  repeated: (Span & { label: string }) | null;
  hourText(minute: number): string;
};

/** Hour labels at the start edge, with the pill of now; a stretch that the clocks show twice is marked. */
export function Gutter({ range, now, repeated, hourText }: Props) {
  const top = (minute: number) => offsetPx(minute, range.start);
  return (
    <div className="sticky start-0 z-20 bg-surface" aria-hidden="true">
      {repeated && (
        <span
          className="absolute inset-x-1 grid place-items-center rounded-xs bg-warn-soft text-2xs font-semibold text-warn"
          style={{ top: top(repeated.start), height: top(repeated.end) - top(repeated.start) }}
          title={repeated.label}
        >
          2×
        </span>
      )}
      {hourMarks(range).map((minute) =>
        minute === range.start || (now && Math.abs(now.minute - minute) < PILL_REACH) ? null : (
          <span
            key={minute}
            className="tnum absolute end-2.5 -translate-y-1/2 text-2xs text-ink-3"
            data-hour={minute}
            style={{ top: top(minute) }}
          >
            {hourText(minute)}
          </span>
        ),
      )}
      {now && (
        <span
          className="tnum absolute end-1 z-10 -translate-y-1/2 rounded-full bg-now px-1.5 py-px text-2xs font-semibold text-on-now"
          style={{ top: top(now.minute) }}
        >
          {now.text}
        </span>
      )}
    </div>
  );
}
