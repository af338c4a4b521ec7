import { HuePicker } from '../../../components/forms/HuePicker';
import { NumberInput } from '../../../components/forms/NumberInput';
import { OptionalNumber } from '../../../components/forms/OptionalNumber';
import { Select } from '../../../components/forms/Select';
import { Switch } from '../../../components/forms/Switch';
import { TextInput } from '../../../components/forms/TextInput';
import { useLocale } from '../../../lib/i18n';
import { minorUnits } from '../../../lib/money/money';
import type { Category } from '../types';
import type { PartProps } from './part';

const NONE = 'none';
const DEFAULT_HUE = 178;

/** Name, words, price and colour: what visitors see. */
export function LookFields({ draft, set, wrong, categories }: PartProps & { categories: readonly Category[] }) {
  const { t } = useLocale();
  const { currency } = draft.price;
  const units = minorUnits(currency);
  const minor = (major: number) => ({ amount: Math.round(major * units), currency });
  return (
    <>
      <TextInput
        label={t('svc.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={wrong('name')}
        maxLength={200}
      />
      <TextInput
        label={t('svc.summary')}
        rows={2}
        value={draft.summary ?? ''}
        onChange={(summary) => set({ summary })}
        error={wrong('summary')}
        maxLength={2000}
      />
      <div className="grid grid-cols-2 gap-3">
        <NumberInput
          label={t('svc.price')}
          unit={currency}
          minValue={0}
          value={draft.price.amount / units}
          onChange={(price) => set({ price: minor(Number.isNaN(price) ? 0 : price) })}
          error={wrong('price.amount') ?? wrong('price')}
        />
        <OptionalNumber
          label={t('svc.deposit')}
          unit={currency}
          minValue={0}
          placeholder="0"
          value={draft.deposit ? draft.deposit.amount / units : null}
          onChange={(deposit) => set({ deposit: deposit ? minor(deposit) : null })}
          error={wrong('deposit.amount') ?? wrong('deposit')}
        />
      </div>
      {categories.length > 0 && (
        <Select
          label={t('svc.category')}
          value={draft.categoryId ?? NONE}
          onChange={(id) => set({ categoryId: id === NONE ? null : id })}
          options={[
            { id: NONE, label: t('svc.noCategory') },
            ...categories.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      )}
      <HuePicker
        value={draft.hue ?? DEFAULT_HUE}
        onChange={(hue) => set({ hue })}
        sample={draft.name || t('svc.new')}
      />
      <Switch isSelected={draft.online ?? false} onChange={(online) => set({ online })} hint={t('svc.onlineHint')}>
        {t('svc.online')}
      </Switch>
    </>
  );
}
