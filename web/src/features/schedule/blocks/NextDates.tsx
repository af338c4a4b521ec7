import { RotateCcw, X } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';

type Props = { dates: readonly string[]; excluded: readonly string[]; onChange(excluded: string[]): void };

/** The next dates of a repetition, of which single ones can be left out. */
export function NextDates({ dates, excluded, onChange }: Props) {
  const { t, format } = useLocale();
  const shown = [...new Set([...dates, ...excluded])].sort();
  return (
    <div>
      <p className="micro mb-1.5">{t('blocks.next')}</p>
      <ul className="m-0 flex list-none flex-wrap gap-1.5 p-0">
        {shown.map((date) => {
          const isOut = excluded.includes(date);
          const name = format.shortDate(date);
          const Icon = isOut ? RotateCcw : X;
          return (
            <li
              key={date}
              className={`tnum flex h-8 items-center gap-0.5 rounded-full ps-3 pe-0.5 text-xs hairline ${isOut ? 'text-ink-3' : ''}`}
            >
              <span className={isOut ? 'line-through' : ''}>{name}</span>
              {isOut && <span className="sr-only">{t('blocks.skipped')}</span>}
              <button
                type="button"
                aria-label={t(isOut ? 'blocks.keep' : 'blocks.skip', { date: name })}
                onClick={() => onChange(isOut ? excluded.filter((d) => d !== date) : [...excluded, date])}
                className="grid size-7 place-items-center rounded-full text-ink-3 hover:bg-sunken hover:text-ink"
              >
                <Icon size={12} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
