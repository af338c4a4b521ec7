import { useLocale } from '../../../lib/i18n';
import { useFreeUntil } from '../state/useFreeUntil';
import type { Service, Slot } from '../types';

/** The policy with its real date, before anything is confirmed; also when that date has passed. */
export function Policy({ service, slot }: { service: Service; slot: Slot }) {
  const { t } = useLocale();
  const { isFree, words } = useFreeUntil(service, slot.start);
  const lines = [
    service.freeCancelHours > 0 && t(isFree ? 'policy.until' : 'policy.tooLate', words),
    service.needsApproval && t('policy.approval'),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className="mt-5 space-y-1 rounded-lg bg-sunken p-4 text-sm text-ink-2">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
