import { wallClock } from '../../../lib/time/clock';
import { type Axis, marksOf, percentOn } from './axis';

/** The hours above the tracks. Decoration: every bar says its own times. */
export function TimeMarks({ axis }: { axis: Axis }) {
  const percent = percentOn(axis);
  const place = (m: number) =>
    m === axis.from
      ? ''
      : m === axis.to
        ? '-translate-x-full rtl:translate-x-full'
        : '-translate-x-1/2 rtl:translate-x-1/2';
  return (
    <div
      aria-hidden="true"
      className="grid grid-cols-1 items-end gap-x-3 pb-1 md:grid-cols-[104px_minmax(0,1fr)_84px_72px]"
    >
      <span className="max-md:hidden" />
      <div className="tnum relative h-4 text-2xs text-ink-3">
        {marksOf(axis).map((m, i) => (
          <span
            key={m}
            style={{ insetInlineStart: percent(m) }}
            className={`absolute ${place(m)} ${i % 2 ? 'max-md:hidden' : ''}`}
          >
            {wallClock(m)}
          </span>
        ))}
      </div>
    </div>
  );
}
