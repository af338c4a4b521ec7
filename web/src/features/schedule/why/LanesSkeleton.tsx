import { useLocale } from '../../../lib/i18n';

/** The lanes before they are known. */
export function LanesSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status" className="card p-4 md:p-5">
      <span className="sr-only">{t('kit.loading')}</span>
      <span className="skeleton mb-2 block h-3 w-full" />
      <span className="skeleton mb-2 block h-6 w-full" />
      <span className="skeleton mb-3 block h-18 w-full" />
      <span className="skeleton block h-11 w-full" />
    </div>
  );
}
