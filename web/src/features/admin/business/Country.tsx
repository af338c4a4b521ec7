import { TextInput } from '../../../components/forms/TextInput';
import { useLocale } from '../../../lib/i18n';
import { namesOf } from './names';
import type { PartProps } from './part';

/** Whose public holidays close the business: a country and perhaps a region of it, by their codes. */
export function Country({ draft, set, wrong }: PartProps) {
  const { t, tag } = useLocale();
  const code = draft.holidayCountry ?? '';
  const name = /^[a-z]{2}$/.test(code) ? namesOf(tag, 'region')(code.toUpperCase()) : null;
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <TextInput
        label={t('biz.country')}
        value={code}
        maxLength={2}
        onChange={(typed) => set({ holidayCountry: typed.toLowerCase().trim() || null })}
        hint={name ?? t('biz.countryHint')}
        error={wrong('holidayCountry')}
      />
      <TextInput
        label={t('biz.region')}
        value={draft.holidayRegion ?? ''}
        maxLength={20}
        onChange={(typed) => set({ holidayRegion: typed.toLowerCase().trim() || null })}
        hint={t('biz.regionHint')}
        error={wrong('holidayRegion')}
      />
    </div>
  );
}
