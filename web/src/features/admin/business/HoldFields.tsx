import { NumberInput } from '../../../components/forms/NumberInput';
import { Setting } from '../../../components/forms/Setting';
import { useLocale } from '../../../lib/i18n';
import { orZero, type PartProps } from './part';

/** How long a start is kept for a visitor who types, and how many at once. */
export function HoldFields({ draft, set, wrong }: PartProps) {
  const { t } = useLocale();
  return (
    <div className="card divide-y divide-line-soft px-5">
      <Setting title={t('biz.hold')} hint={t('biz.holdHint')}>
        <NumberInput
          hideLabel
          label={t('biz.hold')}
          unit={t('biz.min')}
          minValue={1}
          maxValue={60}
          value={draft.holdMinutes}
          onChange={(n) => set({ holdMinutes: orZero(n) })}
          error={wrong('holdMinutes')}
        />
      </Setting>
      <Setting title={t('biz.mostHolds')} hint={t('biz.mostHoldsHint')}>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <NumberInput
            label={t('biz.perContact')}
            minValue={1}
            maxValue={100}
            value={draft.perContact}
            onChange={(n) => set({ perContact: orZero(n) })}
            error={wrong('perContact')}
          />
          <NumberInput
            label={t('biz.perAddress')}
            minValue={1}
            maxValue={1000}
            value={draft.perAddress}
            onChange={(n) => set({ perAddress: orZero(n) })}
            error={wrong('perAddress')}
          />
        </div>
      </Setting>
    </div>
  );
}
