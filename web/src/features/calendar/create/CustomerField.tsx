import { Avatar } from '../../../components/Avatar';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { useLocale } from '../../../lib/i18n';
import { CustomerSearch } from './CustomerSearch';
import type { Person } from './person';

type Props = {
  person: Person | null;
  /** What the server has against a field, by the field's name in its request. */
  errorOf?(field: string): string | undefined;
  onChange(person: Person | null): void;
  onText?(text: string): void;
};

/** A search until somebody is chosen; then who it is, or the few lines about somebody new. */
export function CustomerField({ person, errorOf, onChange, onText }: Props) {
  const { t } = useLocale();
  if (!person)
    return (
      <div>
        <p className="mb-1.5 text-sm font-medium">{t('create.customer')}</p>
        <CustomerSearch autoFocus onPick={onChange} {...(onText && { onText })} />
      </div>
    );
  if (person.id === null) return <NewPerson person={person} onChange={onChange} {...(errorOf && { errorOf })} />;
  return (
    <div className="flex items-center gap-3 rounded-md bg-sunken px-3 py-2.5">
      <Avatar name={person.name} hue={178} size={32} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="own-script block truncate text-sm font-semibold">
          {person.name}
        </span>
        <bdi className="block truncate text-xs text-ink-3">
          {[person.email, person.phone].filter(Boolean).join(' · ')}
        </bdi>
      </span>
      <Button kind="ghost" size="sm" onPress={() => onChange(null)}>
        {t('create.change')}
      </Button>
    </div>
  );
}

function NewPerson({ person, errorOf, onChange }: { person: Person } & Pick<Props, 'errorOf' | 'onChange'>) {
  const { t } = useLocale();
  const set = (part: Partial<Person>) => onChange({ ...person, ...part });
  const error = (field: string) => {
    const text = errorOf?.(`customer.${field}`);
    return text === undefined ? {} : { error: text };
  };
  return (
    <fieldset className="m-0 flex min-w-0 flex-col gap-3 rounded-md border-0 bg-sunken p-3 dark:bg-canvas">
      <legend className="sr-only">{t('create.newPerson')}</legend>
      <TextField
        label={t('create.name')}
        value={person.name}
        maxLength={200}
        dir="auto"
        autoFocus={person.name === ''}
        onChange={(e) => set({ name: e.target.value })}
        {...error('name')}
      />
      <TextField
        label={t('create.email')}
        type="email"
        dir="ltr"
        maxLength={320}
        value={person.email}
        autoFocus={person.name !== '' && person.email === ''}
        onChange={(e) => set({ email: e.target.value })}
        {...error('email')}
      />
      <TextField
        label={t('create.phone')}
        type="tel"
        dir="ltr"
        optional
        maxLength={40}
        value={person.phone ?? ''}
        onChange={(e) => set({ phone: e.target.value })}
        {...error('phone')}
      />
      <Button kind="ghost" size="sm" className="self-start" onPress={() => onChange(null)}>
        {t('create.searchInstead')}
      </Button>
    </fieldset>
  );
}
