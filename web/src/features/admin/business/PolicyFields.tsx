import { NumberInput } from '../../../components/forms/NumberInput';
import { Setting } from '../../../components/forms/Setting';
import { useLocale } from '../../../lib/i18n';
import { Country } from './Country';
import { orZero, type PartProps } from './part';

/** The rules of booking that hold where a service has none of its own. */
export function PolicyFields({ draft, set, wrong }: PartProps) {
  const { t } = useLocale();
  return (
    <div className="card mt-3 divide-y divide-line-soft px-5">
      <Setting title={t('biz.when')} hint={t('biz.whenHint')}>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <NumberInput
            label={t('biz.notice')}
            unit={t('biz.min')}
            step={15}
            minValue={0}
            maxValue={525_600}
            value={draft.minimumNoticeMinutes}
            onChange={(n) => set({ minimumNoticeMinutes: orZero(n) })}
            error={wrong('minimumNoticeMinutes')}
          />
          <NumberInput
            label={t('biz.horizon')}
            unit={t('biz.days')}
            minValue={0}
            maxValue={730}
            value={draft.horizonDays}
            onChange={(n) => set({ horizonDays: orZero(n) })}
            error={wrong('horizonDays')}
          />
        </div>
      </Setting>
      <Setting title={t('biz.buffers')} hint={t('biz.buffersHint')}>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <NumberInput
            label={t('biz.before')}
            unit={t('biz.min')}
            step={5}
            minValue={0}
            maxValue={1440}
            value={draft.defaultBufferBeforeMinutes}
            onChange={(n) => set({ defaultBufferBeforeMinutes: orZero(n) })}
            error={wrong('defaultBufferBeforeMinutes')}
          />
          <NumberInput
            label={t('biz.after')}
            unit={t('biz.min')}
            step={5}
            minValue={0}
            maxValue={1440}
            value={draft.defaultBufferAfterMinutes}
            onChange={(n) => set({ defaultBufferAfterMinutes: orZero(n) })}
            error={wrong('defaultBufferAfterMinutes')}
          />
        </div>
      </Setting>
      <Setting title={t('biz.freeCancel')} hint={t('biz.freeCancelHint')}>
        <NumberInput
          hideLabel
          label={t('biz.freeCancel')}
          unit={t('biz.hoursBefore')}
          minValue={0}
          maxValue={8760}
          value={draft.freeCancelHours}
          onChange={(n) => set({ freeCancelHours: orZero(n) })}
          error={wrong('freeCancelHours')}
        />
      </Setting>
      <Setting title={t('biz.publicHolidays')} hint={t('biz.publicHolidaysHint')}>
        <Country draft={draft} set={set} wrong={wrong} />
      </Setting>
    </div>
  );
}
