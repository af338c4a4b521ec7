import { useLocale } from '../../../lib/i18n';
import { clockRange } from '../../../lib/time/clock';
import { type Axis, percentOn } from './axis';
import { lengthText } from './hoursText';
import type { Ghost } from './usePaint';

/** What a drag would leave, with its exact times above so that the pointer does not cover them. */
export function GhostBar({ ghost, axis }: { ghost: Ghost; axis: Axis }) {
  const { t } = useLocale();
  const percent = percentOn(axis);
  return (
    <span
      style={{
        insetInlineStart: percent(ghost.from),
        inlineSize: `calc(${percent(ghost.to)} - ${percent(ghost.from)})`,
      }}
      className={`pointer-events-none absolute inset-y-0.5 z-10 flex justify-center rounded-sm shadow-lift ${ghost.kind === 'window' ? 'bg-accent' : 'bg-ink-2'}`}
    >
      <span className="tnum absolute bottom-full mb-1.5 rounded-md bg-ink px-2 py-1 text-xs font-semibold whitespace-nowrap text-surface shadow-lift">
        {clockRange(ghost.from, ghost.to)}{' '}
        <span className="font-normal opacity-80">{lengthText(ghost.to - ghost.from, t)}</span>
      </span>
    </span>
  );
}
