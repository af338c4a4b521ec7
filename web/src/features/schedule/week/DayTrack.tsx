import { useLocale } from '../../../lib/i18n';
import { DAY_MINUTES } from '../../../lib/time/clock';
import { type Axis, percentOn } from './axis';
import { drop, nudge, remove, spanOf } from './edit';
import { GhostBar } from './GhostBar';
import { type DayHours, openSpans } from './hours';
import { SpanBar } from './SpanBar';
import { type Grip, type Kind, usePaint } from './usePaint';

type Props = {
  name: string;
  day: DayHours;
  axis: Axis;
  brush: Kind;
  onChange(day: DayHours): void;
  onOpen(): void;
};

/** Windows and breaks to take with the pointer or the keyboard, in the order in which they lie over each other. */
const barsOf = (day: DayHours) => [
  ...day.windows.map((span, index) => ({
    span,
    labels: openSpans({ windows: [span], breaks: day.breaks }),
    grip: { kind: 'window', index, part: 'move' } satisfies Grip,
  })),
  ...day.breaks.map((span, index) => ({
    span,
    labels: [span],
    grip: { kind: 'break', index, part: 'move' } satisfies Grip,
  })),
];

/** The track of a day, on which hours and breaks are painted, moved and pulled. */
export function DayTrack({ name, day, axis, brush, onChange, onOpen }: Props) {
  const { t } = useLocale();
  const { track, ghost, handlers } = usePaint({
    axis,
    brush,
    spanOf: (grip) => spanOf(day, grip),
    onDrop: (dropped) => onChange(drop(day, dropped)),
    onTap: onOpen,
  });
  const percent = percentOn(axis);
  return (
    <div
      ref={track}
      {...handlers}
      data-track={name}
      className="hatch @container relative h-11 cursor-crosshair touch-pan-y rounded-md select-none max-md:order-3 max-md:col-span-2 max-md:mt-1"
    >
      {axis.to > DAY_MINUTES && (
        <span
          aria-hidden="true"
          style={{ insetInlineStart: percent(DAY_MINUTES) }}
          className="absolute inset-y-0 border-s border-dashed border-line-strong"
        />
      )}
      {!day.windows.length && !ghost && (
        <span className="pointer-events-none absolute inset-0 grid place-items-center text-xs text-ink-2">
          {t('avail.closedTrack')}
        </span>
      )}
      {barsOf(day).map(({ span, labels, grip }) => (
        <SpanBar
          key={`${grip.kind}${grip.index}`}
          span={span}
          labels={labels}
          grip={grip}
          axis={axis}
          dayName={name}
          isFaded={ghost?.grip?.kind === grip.kind && ghost.grip.index === grip.index}
          onNudge={(minutes, endOnly) => {
            const next = nudge(day, grip, minutes, endOnly);
            if (next) onChange(next);
          }}
          onRemove={() => onChange(remove(day, grip))}
          onOpen={onOpen}
        />
      ))}
      {ghost && <GhostBar ghost={ghost} axis={axis} />}
    </div>
  );
}
