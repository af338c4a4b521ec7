import { useLocale } from '../../../lib/i18n';

const FEW = 2;
/** Above this many seats the bars would say nothing. */
const BARS = 16;

/** A bar per seat and the words: "3 seats left". */
export function SeatsLeft({ left, of }: { left: number; of: number }) {
  const { t } = useLocale();
  const few = left <= FEW;
  return (
    <span className={`shrink-0 text-end text-xs font-medium ${few ? 'text-warn' : 'text-ink-2'}`}>
      {of <= BARS && (
        <span aria-hidden="true" className="mb-1 flex justify-end gap-0.5">
          {Array.from({ length: of }, (_, i) => i + 1).map((seat) => (
            <i
              key={seat}
              className={`h-2 w-1 rounded-full ${seat > left ? 'bg-line' : few ? 'bg-warn' : 'bg-accent'}`}
            />
          ))}
        </span>
      )}
      {t('seats.left', { n: left })}
    </span>
  );
}
