import type { KeyboardEvent } from 'react';
import { useLocale } from '../../../lib/i18n';
import { clockRange, wallClock } from '../../../lib/time/clock';
import { type Axis, percentOn, widthOn } from './axis';
import type { Break, Span } from './hours';
import { type Grip, gripName } from './usePaint';

const LOOKS = {
  window:
    'bg-accent-soft shadow-[inset_0_0_0_1px_color-mix(in_oklch,var(--c-accent)_34%,transparent)] group-hover:shadow-[inset_0_0_0_1.5px_var(--c-accent)]',
  break: 'hatch hairline group-hover:shadow-[inset_0_0_0_1.5px_var(--c-line-strong)]',
};
/** Shorter stretches carry no label: it would be cut. */
const LABEL_MINUTES = { window: 100, break: 40 };
const PHONE_RANGE_MINUTES = 200;
const STEP_MINUTES = 15;
const EDGE =
  'absolute inset-y-0 w-2 cursor-ew-resize after:absolute after:inset-y-2.5 after:w-0.5 after:rounded-full after:bg-current after:opacity-0 after:transition-opacity group-hover:after:opacity-60 pointer-coarse:w-4 pointer-coarse:after:opacity-40';

type Props = {
  span: Span | Break;
  /** The stretches that carry their times: a window with a break in it has two. */
  labels: Span[];
  grip: Grip;
  axis: Axis;
  dayName: string;
  isFaded: boolean;
  onNudge(minutes: number, endOnly: boolean): void;
  onRemove(): void;
  onOpen(): void;
};

/** One window or break on a day's track. Arrows move it, Shift+arrows pull its end, Delete removes it, Enter opens its times. */
export function SpanBar({ span, labels, grip, axis, dayName, isFaded, onNudge, onRemove, onOpen }: Props) {
  const { t } = useLocale();
  const name = 'label' in span ? span.label || t('avail.break') : '';
  const width = widthOn(axis)(span.to - span.from);
  const along = (m: number) => `${((m - span.from) / (span.to - span.from)) * 100}%`;
  const onKeyDown = (e: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (e.key === 'ArrowLeft' || e.key === 'ArrowRight')
      onNudge(e.key === forward ? STEP_MINUTES : -STEP_MINUTES, e.shiftKey);
    else if (e.key === 'Delete' || e.key === 'Backspace') onRemove();
    else if (e.key === 'Enter' || e.key === ' ') onOpen();
    else return;
    e.preventDefault();
  };
  return (
    <button
      type="button"
      data-grip={gripName({ ...grip, part: 'move' })}
      onKeyDown={onKeyDown}
      aria-keyshortcuts="ArrowLeft ArrowRight Shift+ArrowRight Delete Enter"
      style={{
        insetInlineStart: percentOn(axis)(span.from),
        inlineSize: `max(24px, ${width})`,
        marginInlineStart: `min(0px, (${width} - 24px) / 2)`,
      }}
      className={`group absolute inset-y-1 cursor-grab touch-pan-y rounded-sm text-xs font-medium whitespace-nowrap active:cursor-grabbing ${grip.kind === 'window' ? 'text-accent-ink' : 'text-ink-2'} ${isFaded ? 'opacity-35' : ''}`}
    >
      <span
        aria-hidden="true"
        style={{ inlineSize: width }}
        className={`absolute inset-y-0 start-1/2 -translate-x-1/2 rounded-sm transition-shadow rtl:translate-x-1/2 ${LOOKS[grip.kind]}`}
      />
      <span className="sr-only">
        {dayName} {name} {clockRange(span.from, span.to)}
      </span>
      {labels
        .filter((label) => label.to - label.from >= LABEL_MINUTES[grip.kind])
        .map((label) => (
          <span
            key={label.from}
            aria-hidden="true"
            style={{
              insetInlineStart: along(label.from),
              inlineSize: `calc(${along(label.to)} - ${along(label.from)})`,
            }}
            className={`tnum absolute inset-y-0 grid place-items-center overflow-hidden ${grip.kind === 'break' ? 'text-2xs max-md:hidden' : 'max-md:text-2xs'}`}
          >
            <span className="max-md:hidden">{name || clockRange(label.from, label.to)}</span>
            <span className="md:hidden">
              {label.to - label.from < PHONE_RANGE_MINUTES ? wallClock(label.from) : clockRange(label.from, label.to)}
            </span>
          </span>
        ))}
      {(['from', 'to'] as const).map((part) => (
        <span
          key={part}
          aria-hidden="true"
          data-grip={gripName({ ...grip, part })}
          className={`${EDGE} ${part === 'from' ? 'start-0 after:start-1' : 'end-0 after:end-1'}`}
        />
      ))}
    </button>
  );
}
