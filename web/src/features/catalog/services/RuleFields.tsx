import { OptionalNumber } from '../../../components/forms/OptionalNumber';
import { Switch } from '../../../components/forms/Switch';
import { useLocale } from '../../../lib/i18n';
import { LimitFields } from '../LimitFields';
import type { PartProps } from './part';

type Props = PartProps & { inherited: { notice: number; horizon: number; cancel: number } };

/** How early, how late and how often it can be booked. An empty field takes the rule of the business. */
export function RuleFields({ draft, set, wrong, inherited }: Props) {
  const { t } = useLocale();
  return (
    <>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <OptionalNumber
          label={t('svc.notice')}
          unit={t('svc.min')}
          minValue={0}
          maxValue={525_600}
          placeholder={String(inherited.notice)}
          value={draft.minimumNoticeMinutes}
          onChange={(minimumNoticeMinutes) => set({ minimumNoticeMinutes })}
          error={wrong('minimumNoticeMinutes')}
        />
        <OptionalNumber
          label={t('svc.horizon')}
          unit={t('svc.days')}
          minValue={0}
          maxValue={730}
          placeholder={String(inherited.horizon)}
          value={draft.horizonDays}
          onChange={(horizonDays) => set({ horizonDays })}
          error={wrong('horizonDays')}
        />
        <OptionalNumber
          label={t('svc.freeCancel')}
          unit={t('svc.hours')}
          minValue={0}
          maxValue={8760}
          placeholder={String(inherited.cancel)}
          value={draft.freeCancelHours}
          onChange={(freeCancelHours) => set({ freeCancelHours })}
          error={wrong('freeCancelHours')}
        />
      </div>
      <p className="text-xs text-ink-3">{t('svc.emptyTakes')}</p>
      <Switch
        isSelected={draft.needsApproval ?? false}
        onChange={(needsApproval) => set({ needsApproval })}
        hint={t('svc.approvalHint')}
      >
        {t('svc.approval')}
      </Switch>
      <LimitFields
        label={t('svc.limits')}
        field="limits"
        value={draft.limits}
        onChange={(limits) => set({ limits })}
        wrong={wrong}
      />
      <LimitFields
        label={t('svc.customerLimits')}
        field="customerLimits"
        value={draft.customerLimits}
        onChange={(customerLimits) => set({ customerLimits })}
        wrong={wrong}
      />
    </>
  );
}
