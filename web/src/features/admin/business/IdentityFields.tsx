import { Segmented } from '../../../components/forms/Segmented';
import { Select } from '../../../components/forms/Select';
import { Setting } from '../../../components/forms/Setting';
import { TextInput } from '../../../components/forms/TextInput';
import { ZoneField } from '../../../components/forms/ZoneField';
import { Notice } from '../../../components/Notice';
import { LANGUAGES, type LanguageId, useLocale } from '../../../lib/i18n';
import type { DayOfWeek } from '../types';
import { currencies, namesOf } from './names';
import type { PartProps } from './part';

const WEEK_STARTS = [
  ['MONDAY', '2026-11-23'],
  ['SATURDAY', '2026-11-28'],
  ['SUNDAY', '2026-11-29'],
] as const satisfies [DayOfWeek, string][];

/** What the business is called and where it is. */
export function IdentityFields({ draft, set, wrong, zoneChanged }: PartProps & { zoneChanged: boolean }) {
  const { t, tag, format } = useLocale();
  const money = namesOf(tag, 'currency');
  const spoken = Object.entries(LANGUAGES).map(([id, { ownName }]) => ({ id: id as LanguageId, label: ownName }));
  const known = spoken.some(({ id }) => id === draft.locale);
  return (
    <div className="card divide-y divide-line-soft px-5">
      <Setting title={t('biz.name')} hint={t('biz.nameHint')}>
        <TextInput
          hideLabel
          label={t('biz.name')}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={draft.name.trim() ? wrong('name') : t('biz.nameMissing')}
          maxLength={200}
        />
      </Setting>
      <Setting title={t('biz.zone')} hint={t('biz.zoneHint')}>
        <ZoneField
          hideLabel
          label={t('biz.zone')}
          value={draft.zone}
          onChange={(zone) => set({ zone })}
          error={wrong('zone')}
        />
        {zoneChanged && (
          <Notice tone="warn" live className="mt-2">
            {t('biz.zoneChanged')}
          </Notice>
        )}
      </Setting>
      <Setting title={t('biz.currency')} hint={t('biz.currencyHint')}>
        <Select
          hideLabel
          label={t('biz.currency')}
          value={draft.currency}
          onChange={(currency) => set({ currency })}
          error={wrong('currency')}
          options={currencies(draft.currency).map((id) => ({ id, label: `${id} · ${money(id)}` }))}
        />
      </Setting>
      <Setting title={t('biz.locale')} hint={t('biz.localeHint')}>
        <Select
          hideLabel
          label={t('biz.locale')}
          value={draft.locale}
          onChange={(locale) => set({ locale })}
          error={wrong('locale')}
          options={known ? spoken : [...spoken, { id: draft.locale, label: draft.locale }]}
        />
      </Setting>
      <Setting title={t('biz.weekStart')}>
        <Segmented
          label={t('biz.weekStart')}
          value={draft.weekStart}
          onChange={(weekStart) => set({ weekStart })}
          options={WEEK_STARTS.map(([id, date]) => ({ id, label: format.weekday(date) }))}
        />
      </Setting>
    </div>
  );
}
