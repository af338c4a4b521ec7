import { Check } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { hueStyle } from '../dates/kinds';
import type { Start } from './day';
import { REASONS, reasonClass } from './reasons';

type Props = { start: Start; time: string; isSelected: boolean; isDim: boolean; onSelect(): void };

/** One start of the grid: icon and hue say the reason, the label says it to everybody else. */
export function StartCell({ start, time, isSelected, isDim, onSelect }: Props) {
  const { t } = useLocale();
  const look = start.reason && REASONS[start.reason];
  const Icon = look ? look.icon : Check;
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      onClick={onSelect}
      style={hueStyle(look?.hue)}
      className={`flex size-full min-w-6 flex-col items-center justify-center gap-0.5 overflow-hidden rounded-sm transition ${reasonClass(start.reason)} ${isSelected ? '!shadow-[0_0_0_2px_var(--c-surface),0_0_0_4px_var(--c-ink)]' : ''} ${isDim ? 'opacity-20' : ''}`}
    >
      <Icon size={13} strokeWidth={2.2} aria-hidden="true" />
      <span className="tnum text-[10px] leading-none font-medium">{time}</span>
      <span className="sr-only">{t(look ? look.label : 'why.offered')}</span>
    </button>
  );
}
