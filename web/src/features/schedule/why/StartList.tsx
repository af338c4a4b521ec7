import { Check } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { hueStyle } from '../dates/kinds';
import type { Start } from './day';
import { REASONS, reasonClass } from './reasons';

type Props = {
  starts: readonly Start[];
  zone: string;
  selected: Start | null;
  sentence(start: Start): string;
  onSelect(start: Start): void;
};

/** The same starts as sentences: for reading down, for copying, for screen readers. */
export function StartList({ starts, zone, selected, sentence, onSelect }: Props) {
  const { t, format } = useLocale();
  return (
    <section aria-label={t('why.inWords')} className="card overflow-hidden">
      <ul className="m-0 list-none divide-y divide-line-soft p-0">
        {starts.map((start) => {
          const look = start.reason && REASONS[start.reason];
          const Icon = look ? look.icon : Check;
          const isSelected = start.instant === selected?.instant;
          return (
            <li key={start.instant}>
              <button
                type="button"
                onClick={() => onSelect(start)}
                aria-current={isSelected ? 'true' : undefined}
                className={`-outline-offset-2 flex min-h-11 w-full items-center gap-3 px-4 py-1.5 text-start text-sm transition-colors md:min-h-10 ${isSelected ? 'bg-sunken' : 'hover:bg-sunken/60'}`}
              >
                <span className="tnum w-11 shrink-0 font-medium">{format.time(start.instant, zone)}</span>
                <span
                  className={`grid size-6 shrink-0 place-items-center rounded-xs ${reasonClass(start.reason)}`}
                  style={hueStyle(look?.hue)}
                >
                  <Icon size={13} strokeWidth={2.2} aria-hidden="true" />
                </span>
                <span className="w-32 shrink-0 truncate max-md:hidden">{t(look ? look.label : 'why.offered')}</span>
                <span className="min-w-0 flex-1 text-pretty text-ink-2 md:truncate">{sentence(start)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
