import { Checkbox } from '../../components/forms/Checkbox';
import { NumberInput } from '../../components/forms/NumberInput';
import { RadioCards } from '../../components/forms/RadioCards';
import { Segmented } from '../../components/forms/Segmented';
import { Select } from '../../components/forms/Select';
import { TextInput } from '../../components/forms/TextInput';
import { ZoneField } from '../../components/forms/ZoneField';
import { BrandHue } from '../../components/page/BrandHue';
import { useLocale } from '../../lib/i18n';
import { type Draft, type Offer, slugOf, suggestions } from './draft';

export type StepProps = { draft: Draft; set(patch: Partial<Draft>): void; wrong(field: string): string | undefined };

/** The token of the terminal, and whose business it is. Only where nobody lives yet. */
export function OwnerStep({ draft, set, wrong }: StepProps) {
  const { t } = useLocale();
  const { owner } = draft;
  const put = (patch: Partial<Draft['owner']>) => set({ owner: { ...owner, ...patch } });
  return (
    <>
      <TextInput
        label={t('hello.token')}
        value={draft.token}
        onChange={(token) => set({ token })}
        hint={t('hello.tokenHint')}
        autoComplete="off"
        error={wrong('token')}
      />
      <TextInput
        label={t('hello.yourName')}
        value={owner.name}
        autoComplete="name"
        onChange={(name) => put({ name })}
        error={wrong('owner.name')}
      />
      <TextInput
        label={t('hello.email')}
        type="email"
        autoComplete="username"
        value={owner.email}
        onChange={(email) => put({ email })}
        error={wrong('owner.email')}
      />
      <TextInput
        label={t('hello.password')}
        type="password"
        autoComplete="new-password"
        value={owner.password}
        onChange={(password) => put({ password })}
        hint={t('hello.passwordHint')}
        error={wrong('owner.password')}
      />
    </>
  );
}

/** What it is called, where it is and how it looks. */
export function BusinessStep({ draft, set, wrong }: StepProps) {
  const { t } = useLocale();
  const follows = draft.slug === slugOf(draft.name);
  return (
    <>
      <TextInput
        label={t('hello.name')}
        value={draft.name}
        onChange={(name) => set({ name, slug: follows ? slugOf(name) : draft.slug })}
        error={wrong('business.name') ?? wrong('name')}
      />
      <TextInput
        label={t('hello.address')}
        before={<span dir="ltr">/booking/</span>}
        value={draft.slug}
        onChange={(slug) => set({ slug: slug.toLowerCase().trim() })}
        error={wrong('business.slug') ?? wrong('slug')}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[1fr_7rem]">
        <ZoneField
          label={t('hello.zone')}
          value={draft.zone}
          onChange={(zone) => set({ zone })}
          error={wrong('business.zone') ?? wrong('zone')}
        />
        <Select
          label={t('hello.currency')}
          value={draft.currency}
          onChange={(currency) => set({ currency })}
          options={Intl.supportedValuesOf('currency').map((id) => ({ id, label: id }))}
        />
      </div>
      <BrandHue value={draft.hue} onChange={(hue) => set({ hue })} />
    </>
  );
}

/** When one can come. */
export function HoursStep({ draft, set }: StepProps) {
  const { t } = useLocale();
  return (
    <RadioCards
      hideLabel
      label={t('hello.hours')}
      value={draft.hours}
      onChange={(hours) => set({ hours })}
      options={[
        { id: 'weekdays', label: t('hello.weekdays'), detail: t('hello.weekdaysTimes') },
        { id: 'six', label: t('hello.six'), detail: t('hello.sixTimes') },
        { id: 'split', label: t('hello.split'), detail: t('hello.splitTimes') },
      ]}
    />
  );
}

/** What can be booked first. */
export function OffersStep({ draft, set }: StepProps) {
  const { t } = useLocale();
  const all = suggestions(draft.kind, t);
  const put = (id: string, patch: Partial<Offer>) =>
    set({ offers: draft.offers.map((offer) => (offer.id === id ? { ...offer, ...patch } : offer)) });
  return (
    <>
      <Segmented
        label={t('hello.kind')}
        value={draft.kind}
        onChange={(kind) => set({ kind, offers: suggestions(kind, t).slice(0, 2) })}
        options={(['wellness', 'clinic', 'beauty', 'lessons'] as const).map((id) => ({ id, label: t(`hello.${id}`) }))}
      />
      <ul className="m-0 grid list-none gap-2 p-0">
        {all.map((suggested) => {
          const mine = draft.offers.find(({ id }) => id === suggested.id);
          const toggle = (on: boolean) =>
            set({
              offers: all.flatMap((each) => {
                const chosen = draft.offers.find(({ id }) => id === each.id);
                if (each.id === suggested.id) return on ? [each] : [];
                return chosen ? [chosen] : [];
              }),
            });
          return (
            <li key={suggested.id} className="grid gap-2 rounded-md px-3 py-2 hairline">
              <Checkbox isSelected={Boolean(mine)} onChange={toggle}>
                {suggested.name}
              </Checkbox>
              {mine && (
                <span className="grid grid-cols-1 gap-2 sm:grid-cols-[minmax(0,1fr)_6.5rem_7.5rem]">
                  <TextInput
                    hideLabel
                    label={t('hello.nameOf', { name: suggested.name })}
                    value={mine.name}
                    onChange={(name) => put(mine.id, { name })}
                  />
                  <NumberInput
                    hideLabel
                    label={t('hello.lengthOf', { name: suggested.name })}
                    unit={t('hello.min')}
                    step={5}
                    minValue={5}
                    maxValue={1440}
                    value={mine.minutes}
                    onChange={(minutes) => put(mine.id, { minutes: Number.isNaN(minutes) ? 5 : minutes })}
                  />
                  <NumberInput
                    hideLabel
                    label={t('hello.priceOf', { name: suggested.name })}
                    unit={draft.currency}
                    minValue={0}
                    value={mine.price}
                    onChange={(price) => put(mine.id, { price: Number.isNaN(price) ? 0 : price })}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
