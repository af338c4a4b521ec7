import { useLocale } from '../../../lib/i18n';
import { WEEKDAYS } from './hours';

/** The week editor before its hours are known. */
export function WeekSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status" className="card px-4 pt-4 pb-3 md:px-5">
      <span className="sr-only">{t('kit.loading')}</span>
      <div className="mb-10 h-8 py-2">
        <span className="skeleton block h-4 w-44" />
      </div>
      {WEEKDAYS.map((day) => (
        <div
          key={day}
          className="grid items-center gap-x-3 border-t border-line-soft py-2 md:grid-cols-[104px_minmax(0,1fr)_84px_72px] md:py-1.5"
        >
          <span className="skeleton h-3 w-20 max-md:my-3" />
          <span className="skeleton h-11" />
          <span className="skeleton ms-auto h-3 w-12 max-md:hidden" />
        </div>
      ))}
    </div>
  );
}
