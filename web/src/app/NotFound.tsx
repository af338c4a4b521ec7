import { Link } from 'react-router';
import { EmptyState } from '../components/states';
import { useLocale } from '../lib/i18n';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useLocale();
  return (
    <main className="grid min-h-dvh flex-1 place-items-center bg-surface">
      <h1 className="sr-only">{t('owner.notFound')}</h1>
      <EmptyState
        title={t('owner.notFound')}
        action={
          <Link to="/calendar" className="text-link text-sm">
            {t('owner.toCalendar')}
          </Link>
        }
      >
        {t('owner.notFoundHint')}
      </EmptyState>
    </main>
  );
}
