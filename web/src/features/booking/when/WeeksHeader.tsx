import { ChevronDown, ChevronUp } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';

const JUMP_WEEKS = 4;
const BUTTON = 'grid size-9 place-items-center rounded-md text-ink-2 hover:bg-sunken disabled:opacity-30';

type Props = { scroll: { title: string; canGoUp: boolean; canGoDown: boolean; by(weeks: number): void } };

/** The months in sight, and the buttons for earlier and later ones. */
export function WeeksHeader({ scroll }: Props) {
  const { t } = useLocale();
  return (
    <div className="mb-3 flex items-center gap-1">
      <h2 className="flex-1 ps-1 text-base font-semibold tracking-tight" aria-live="polite">
        {scroll.title}
      </h2>
      <button
        type="button"
        aria-label={t('weeks.earlier')}
        disabled={!scroll.canGoUp}
        onClick={() => scroll.by(-JUMP_WEEKS)}
        className={BUTTON}
      >
        <ChevronUp size={18} />
      </button>
      <button
        type="button"
        aria-label={t('weeks.later')}
        disabled={!scroll.canGoDown}
        onClick={() => scroll.by(JUMP_WEEKS)}
        className={BUTTON}
      >
        <ChevronDown size={18} />
      </button>
    </div>
  );
}
