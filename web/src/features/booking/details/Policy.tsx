import { useLocale } from '../../../lib/i18n';
import { useFreeUntil } from '../state/useFreeUntil';
import type { Service, Slot } from '../types';

/** The policy with its real date, before anything is confirmed; also when that date has passed. */
export function Policy({ service, slot }: { service: Service; slot: Slot }) {
  const { t } = useLocale();
  const { isFree, words } = useFreeUntil(service, slot.start);
  return (
    <div className="mt-5 rounded-lg bg-sunken p-4 text-sm text-ink-2">
      {service.freeCancelHours > 0 && (
        <p className="mb-2">
          <b className="font-medium text-ink">{t('policy.title')}</b>{' '}
          {t(isFree ? 'policy.until' : 'policy.tooLate', words)}
        </p>
      )}
      {service.needsApproval && <p className="mb-2">{t('policy.approval')}</p>}
      <p className="text-xs text-ink-3">{t('policy.data')}</p>
    </div>
  );
}
