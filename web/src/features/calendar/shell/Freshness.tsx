import { useLocale } from '../../../lib/i18n';

type Props = { updatedAt: number; isStale: boolean; zone: string };

/** Whether what is on screen is what the server knows. `updatedAt` in milliseconds since 1970; 0 while nothing is there. */
export function Freshness({ updatedAt, isStale, zone }: Props) {
  const { t, format } = useLocale();
  if (updatedAt === 0) return null;
  const time = format.time(new Date(updatedAt).toISOString(), zone);
  return (
    <p
      role="status"
      className={`flex items-center gap-1.5 text-xs whitespace-nowrap ${isStale ? 'font-medium text-danger' : 'text-ink-3 max-lg:hidden'}`}
      title={t(isStale ? 'calendar.oldTip' : 'calendar.upToDateTip', { time })}
    >
      <span aria-hidden="true" className={`size-1.5 rounded-full ${isStale ? 'bg-now' : 'bg-ok'}`} />
      {isStale ? t('calendar.old', { time }) : t('calendar.upToDate')}
    </p>
  );
}
