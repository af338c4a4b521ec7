import type { CSSProperties } from 'react';
import { useLocale } from '../../../lib/i18n';
import { clock } from '../../../lib/time/clock';
import { gridStarts, MORNING, type Rhythm } from './gridStarts';

const WIDE_ENOUGH = 30;
const { from: FROM, to: TO, booked: BOOKED } = MORNING;

/** A morning with one booking: the block with its buffers, and the starts that the settings leave. */
export function GridPreview({ rhythm, hue }: { rhythm: Rhythm; hue: number }) {
  const { t } = useLocale();
  const { length, before, after, step } = rhythm;
  const x = (m: number) => `${((m - FROM) / (TO - FROM)) * 100}%`;
  const width = (m: number) => `${(m / (TO - FROM)) * 100}%`;
  const starts = gridStarts(rhythm);
  const colour = { '--h': hue } as CSSProperties;
  return (
    <figure className="m-0 rounded-md bg-sunken px-3 pt-2 pb-3">
      <figcaption className="mb-2 text-xs text-ink-2">
        {t('svc.morning', { time: clock(BOOKED), count: starts.length })}
      </figcaption>
      <div aria-hidden="true" className="relative h-8 overflow-hidden rounded-sm bg-accent-soft">
        <span
          className="stripes absolute inset-y-0"
          style={{ ...colour, insetInlineStart: x(BOOKED - before), inlineSize: width(before + length + after) }}
        />
        <span
          className="ev absolute inset-y-0 grid place-items-center overflow-hidden rounded-xs text-2xs font-semibold"
          style={{ ...colour, insetInlineStart: x(BOOKED), inlineSize: width(length) }}
        >
          {clock(BOOKED)}
        </span>
      </div>
      <div aria-hidden="true" className="tnum relative mt-1.5 h-6 overflow-hidden text-2xs text-ink-2">
        {starts.map((start, i) => (
          <span key={start} className="absolute flex flex-col items-start" style={{ insetInlineStart: x(start) }}>
            <span className="h-1.5 w-0.5 bg-accent" />
            {(step >= WIDE_ENOUGH || i % 4 === 0) && clock(start)}
          </span>
        ))}
      </div>
    </figure>
  );
}
