import { useLocale } from '../../../lib/i18n';

const CELLS = Array.from({ length: 35 }, (_, i) => i);

/** The shape of a month while its first answers are on their way. */
export function MonthSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <span className="sr-only">{t('kit.loading')}</span>
      <div className="h-[29px] shrink-0 border-b border-line" />
      <div className="grid min-h-0 flex-1 grid-cols-7 grid-rows-5">
        {CELLS.map((i) => (
          <div key={i} className="flex flex-col gap-2 border-s border-b border-line-soft p-2.5">
            <span className="skeleton h-4 w-5" />
            <span className="skeleton h-5 w-full max-md:hidden" />
            <span className="skeleton h-3 w-4/5 max-md:hidden" />
          </div>
        ))}
      </div>
    </div>
  );
}
