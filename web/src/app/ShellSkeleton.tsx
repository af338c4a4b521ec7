import { useLocale } from '../lib/i18n';

/** The frame of every page while it is not yet known who is asking. */
export function ShellSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status" className="flex h-dvh max-md:flex-col">
      <span className="sr-only">{t('kit.loading')}</span>
      <div className="w-14 shrink-0 border-e border-line bg-canvas max-md:order-last max-md:h-16 max-md:w-full max-md:border-e-0 max-md:border-t" />
      <div className="flex-1 bg-surface">
        <div className="flex h-14 items-center border-b border-line px-4">
          <span className="skeleton h-4 w-44" />
        </div>
      </div>
    </div>
  );
}
