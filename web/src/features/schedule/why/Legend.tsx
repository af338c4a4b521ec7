import { Check } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { hueStyle } from '../dates/kinds';
import type { Reason } from '../types';
import type { Start } from './day';
import { REASON_ORDER, REASONS, reasonClass } from './reasons';

export type LegendKey = Reason | 'offered';

type Props = { starts: readonly Start[]; only: LegendKey | null; onOnly(key: LegendKey | null): void };

/** What the colours mean, how many starts each took, and a filter. */
export function Legend({ starts, only, onOnly }: Props) {
  const { t, format } = useLocale();
  const count = (key: LegendKey) => starts.filter((s) => (s.reason ?? 'offered') === key).length;
  const keys: LegendKey[] = ['offered', ...REASON_ORDER.filter((reason) => count(reason) > 0)];
  return (
    <section aria-label={t('why.legend')} className="card p-3">
      <h2 className="micro px-2 pt-1 pb-2">{t('why.onGrid', { count: starts.length })}</h2>
      <ul className="m-0 list-none p-0">
        {keys.map((key) => {
          const look = key === 'offered' ? null : REASONS[key];
          const Icon = look?.icon ?? Check;
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={only === key}
                onClick={() => onOnly(only === key ? null : key)}
                className={`flex h-11 w-full items-center gap-2.5 rounded-md px-2 text-start text-sm transition-colors hover:bg-sunken md:h-9 ${only === key ? 'bg-sunken font-medium' : ''}`}
              >
                <span
                  className={`grid size-6 place-items-center rounded-xs ${reasonClass(key === 'offered' ? null : key)}`}
                  style={hueStyle(look?.hue)}
                >
                  <Icon size={13} strokeWidth={2.2} aria-hidden="true" />
                </span>
                <span className="flex-1">{t(look?.label ?? 'why.offered')}</span>
                <span className="tnum text-ink-3">{format.number(count(key))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
