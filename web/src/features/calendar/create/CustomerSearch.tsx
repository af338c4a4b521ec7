import { Search, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { useCustomers } from './customers';
import { newcomer, type Person } from './person';

type Props = { onPick(person: Person): void; onText?(text: string): void; autoFocus?: boolean };

const NEW = 'new';
const PERSON_HUE = 178;

/** Name, telephone or e-mail address; the last row is always somebody new. */
export function CustomerSearch({ onPick, onText, autoFocus = false }: Props) {
  const { t } = useLocale();
  const [text, setText] = useState('');
  const { found, isForbidden } = useCustomers(text);
  const isWritten = text.trim() !== '';
  const rows = isWritten ? [...(isForbidden ? [] : found), { id: NEW, name: text, email: '', phone: null }] : [];
  const pick = (id: string | number) => {
    const known = found.find((c) => c.id === id);
    if (known) onPick({ id: known.id, name: known.name, email: known.email, phone: known.phone ?? null });
    else onPick(newcomer(text));
  };
  return (
    <Autocomplete
      inputValue={text}
      onInputChange={(value) => {
        setText(value);
        onText?.(value);
      }}
    >
      <SearchField aria-label={t('create.customer')} autoFocus={autoFocus} className="relative">
        <Search
          size={14}
          aria-hidden="true"
          className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-3"
        />
        <Input placeholder={t('create.searchHint')} className="field !ps-9 [&::-webkit-search-cancel-button]:hidden" />
      </SearchField>
      {rows.length > 0 && (
        <ListBox
          aria-label={t('create.customers')}
          items={rows}
          onAction={pick}
          className="mt-1.5 max-h-64 overflow-auto outline-none"
        >
          {(row) => (
            <ListBoxItem
              id={row.id}
              textValue={row.name}
              className="flex min-h-10 cursor-default items-center gap-3 rounded-md px-2 py-1.5 text-sm outline-none data-[focused]:bg-sunken data-[hovered]:bg-sunken"
            >
              {row.id === NEW ? <NewRow name={row.name} /> : <KnownRow {...row} phone={row.phone ?? null} />}
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </Autocomplete>
  );
}

function KnownRow({ name, email, phone }: { name: string; email: string; phone: string | null }) {
  return (
    <>
      <Avatar name={name} hue={PERSON_HUE} size={28} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="own-script block truncate font-medium">
          {name}
        </span>
        <bdi className="block truncate text-2xs text-ink-3">{[email, phone].filter(Boolean).join(' · ')}</bdi>
      </span>
    </>
  );
}

function NewRow({ name }: { name: string }) {
  const { t } = useLocale();
  return (
    <>
      <span className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-accent-ink">
        <UserPlus size={14} aria-hidden="true" />
      </span>
      <span className="truncate">{t('create.newCustomer', { name: name.trim() })}</span>
    </>
  );
}
