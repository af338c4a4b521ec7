import { useLocale } from '../../../lib/i18n';

/** The shell before anything is known: same box, same lines. */
export function ShellSkeleton() {
  const { t } = useLocale();
  return (
    <main aria-busy="true" className="shell-page">
      <p role="status" className="sr-only">
        {t('kit.loading')}
      </p>
      <div aria-hidden="true" className="shell">
        <div className="h-14 border-b border-line md:h-[65px]" />
        <div className="grid flex-1 lg:grid-cols-[264px_minmax(0,1fr)]">
          <div className="hidden border-e border-line p-7 lg:block">
            <span className="skeleton mb-5 block size-12" />
            <span className="skeleton block h-6 w-40" />
          </div>
          <div className="min-h-[560px] space-y-4 p-5 md:p-7">
            <span className="skeleton block h-7 w-56" />
            <span className="skeleton block h-11 w-full" />
            <div className="grid gap-3 md:grid-cols-2">
              {['a', 'b', 'c', 'd'].map((key) => (
                <span key={key} className="skeleton block h-28" />
              ))}
            </div>
          </div>
        </div>
      </div>
    </main>
  );
}
