import { useLocale } from '../../../lib/i18n';

const FIGURES = ['a', 'b', 'c', 'd', 'e', 'f'];
const CHARTS = ['g', 'h', 'i', 'j'];

/** Six numbers and four charts that are on their way. */
export function ChartsSkeleton() {
  const { t } = useLocale();
  return (
    <div role="status">
      <span className="sr-only">{t('kit.loading')}</span>
      <div aria-hidden="true" className="mb-4 grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-6">
        {FIGURES.map((id) => (
          <span key={id} className="skeleton" style={{ height: 96 }} />
        ))}
      </div>
      <div aria-hidden="true" className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {CHARTS.map((id) => (
          <span key={id} className="skeleton" style={{ height: 300 }} />
        ))}
      </div>
    </div>
  );
}
