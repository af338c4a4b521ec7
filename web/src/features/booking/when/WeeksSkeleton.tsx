import { useLocale } from '../../../lib/i18n';
import { VISIBLE_WEEKS } from './useWeekScroll';

/** The exact shape of the weeks while they load. */
export function WeeksSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status">
      <span className="sr-only">{t('kit.loading')}</span>
      <div aria-hidden="true">
        <div className="mb-3 flex h-9 items-center ps-1">
          <span className="skeleton h-5 w-44" />
        </div>
        <div className="pb-1.5 text-xs">&nbsp;</div>
        <div
          className="grid grid-cols-7 gap-1 [--row:52px] md:[--row:56px]"
          style={{ height: `calc(var(--row) * ${VISIBLE_WEEKS + 0.5})` }}
        >
          {Array.from({ length: VISIBLE_WEEKS * 7 }, (_, i) => `cell-${i}`).map((key) => (
            <span key={key} className="skeleton mx-auto h-[calc(var(--row)-4px)] w-full max-w-13" />
          ))}
        </div>
      </div>
    </div>
  );
}
