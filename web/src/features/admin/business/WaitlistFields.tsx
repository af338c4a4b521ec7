import { NumberInput } from '../../../components/forms/NumberInput';
import { Setting } from '../../../components/forms/Setting';
import { Switch } from '../../../components/forms/Switch';
import { TimeInput } from '../../../components/forms/TimeInput';
import { useLocale } from '../../../lib/i18n';
import { clock, minutesOf } from '../../../lib/time/clock';
import { orZero, type PartProps } from './part';

const LAST_MINUTE = 1439;

/** Whether freed times are offered to those who wait, for how long, and when nobody is asked. */
export function WaitlistFields({ draft, set, wrong }: PartProps) {
  const { t } = useLocale();
  const isNeverQuiet = draft.quietFrom === draft.quietTo;
  return (
    <div className="card divide-y divide-line-soft px-5">
      <Setting title={t('biz.offers')} hint={t('biz.offersHint')}>
        <Switch
          isSelected={draft.automatic}
          onChange={(automatic) => set({ automatic })}
          hint={t(draft.automatic ? 'biz.offersOn' : 'biz.offersOff')}
        >
          {t('biz.offersBySelf')}
        </Switch>
      </Setting>
      <Setting title={t('biz.offer')} hint={t('biz.offerHint')}>
        <NumberInput
          hideLabel
          label={t('biz.offer')}
          unit={t('biz.min')}
          step={5}
          minValue={5}
          maxValue={1440}
          value={draft.offerMinutes}
          onChange={(n) => set({ offerMinutes: orZero(n) })}
          error={wrong('offerMinutes')}
        />
      </Setting>
      <Setting title={t('biz.quiet')} hint={t('biz.quietHint')}>
        <div className="flex items-center gap-2 text-sm">
          <TimeInput
            label={t('biz.quietFrom')}
            value={minutesOf(draft.quietFrom)}
            max={LAST_MINUTE}
            onChange={(minutes) => set({ quietFrom: clock(minutes) })}
          />
          <span aria-hidden="true" className="text-ink-3">
            –
          </span>
          <TimeInput
            label={t('biz.quietTo')}
            value={minutesOf(draft.quietTo)}
            max={LAST_MINUTE}
            onChange={(minutes) => set({ quietTo: clock(minutes) })}
          />
          {isNeverQuiet && <span className="text-ink-3">{t('biz.neverQuiet')}</span>}
        </div>
      </Setting>
      <Setting title={t('biz.wishes')} hint={t('biz.wishesHint')}>
        <NumberInput
          hideLabel
          label={t('biz.wishes')}
          minValue={1}
          maxValue={100}
          value={draft.wishesPerContact}
          onChange={(n) => set({ wishesPerContact: orZero(n) })}
          error={wrong('perContact')}
        />
      </Setting>
    </div>
  );
}
