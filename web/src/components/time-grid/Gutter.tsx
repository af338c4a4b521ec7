import { hourMarks, offsetPx, type Scale } from './geometry';
import type { Span } from './model';

/** Another zone's clock beside the one of the business. */
export type SecondZone = {
  /** Its name, and the one of the zone of the business. */
  label: string;
  here: string;
  hourText(minute: number): string;
};

/** Minutes around now in which an hour label would touch the pill of now. */
const PILL_REACH = 12;

type Props = {
  range: Span;
  scale: Scale;
  second: SecondZone | null;
  now: { minute: number; text: string } | null;
  repeated: (Span & { label: string }) | null;
  hourText(minute: number): string;
};

/** Hour labels at the start edge, with the pill of now; a stretch that the clocks show twice is marked. */
export function Gutter({ range, scale, second, now, repeated, hourText }: Props) {
  const top = (minute: number) => offsetPx(minute, scale);
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
            className="tnum absolute end-2.5 flex -translate-y-1/2 gap-2.5 text-2xs text-ink-3"
            data-hour={minute}
            style={{ top: top(minute) }}
          >
            {second && <bdi dir="ltr">{second.hourText(minute)}</bdi>}
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
