import { CalendarX2 } from 'lucide-react';
import { useEffect } from 'react';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';

/** An address of no business. */
export function NoSuchPage() {
  const { t } = useLocale();
  useEffect(() => {
    document.title = t('missing.title');
  }, [t]);
  return (
    <main className="shell-page">
      <div className="shell justify-center">
        <h1 className="sr-only">{t('missing.title')}</h1>
        <EmptyState icon={CalendarX2} title={t('missing.title')}>
          {t('missing.lead')}
        </EmptyState>
      </div>
    </main>
  );
}
