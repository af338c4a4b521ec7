import { useLocale } from '../../lib/i18n';

const WIDTHS = ['34%', '26%', '40%', '30%'];

/** Rows of a list that are on their way. */
export function SkeletonRows({ rows }: { rows: number }) {
  const { t } = useLocale();
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">{t('kit.loading')}</span>
      {Array.from({ length: rows }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a skeleton have nothing else
        <div key={i} aria-hidden="true" className="flex items-center gap-3">
          <span className="skeleton size-7 !rounded-full" />
          <span className="skeleton h-3" style={{ width: WIDTHS[i % WIDTHS.length] }} />
          <span className="skeleton ms-auto h-3 w-16" />
        </div>
      ))}
    </div>
  );
}

/** The frame of a page while its own chunk is fetched. */
export function PageSkeleton() {
  return (
    <div className="flex-1 bg-surface">
      <div aria-hidden="true" className="flex h-14 items-center border-b border-line px-4 md:px-8">
        <span className="skeleton h-4 w-44" />
      </div>
      <div className="mx-auto max-w-[1120px] px-4 pt-6 md:px-8">
        <SkeletonRows rows={6} />
      </div>
    </div>
  );
}
