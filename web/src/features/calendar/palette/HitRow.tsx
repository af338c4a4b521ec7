import { CalendarDays } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { Kbd } from '../../../components/Kbd';
import type { Hit } from './hits';

type Props = { id: string; hit: Hit; isCurrent: boolean; onPoint(): void; onPick(): void };

/** One result; the input keeps the focus and points at it. */
export function HitRow({ id, hit, isCurrent, onPoint, onPick }: Props) {
  const Icon = hit.icon ?? CalendarDays;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and points at it
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      onPointerMove={onPoint}
      onClick={onPick}
      className="flex min-h-10 cursor-default items-center gap-3 rounded-md px-2.5 text-sm aria-selected:bg-sunken max-md:min-h-12 dark:aria-selected:bg-line-soft"
    >
      <span className="grid size-6 shrink-0 place-items-center text-ink-3">
        {hit.person ? (
          <Avatar name={hit.person.name} hue={hit.person.hue} size={24} />
        ) : (
          <Icon size={16} aria-hidden="true" />
        )}
      </span>
      <span dir="auto" className="own-script truncate">
        {hit.text}
      </span>
      {hit.detail && <span className="tnum min-w-0 truncate text-xs text-ink-3">{hit.detail}</span>}
      {hit.shortcut && (
        <span aria-hidden="true" className="ms-auto shrink-0">
          <Kbd>{hit.shortcut}</Kbd>
        </span>
      )}
    </div>
  );
}
