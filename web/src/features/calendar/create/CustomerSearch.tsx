import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLocale } from '../../../lib/i18n';
import { KnownRow, NewRow } from './customerRows';
import { useCustomers } from './customers';
import { newcomer, type Person } from './person';

type Props = { onPick(person: Person): void; onText?(text: string): void; autoFocus?: boolean };

/** Name, telephone or e-mail address; the last row is always somebody new. Enter takes the row that is pointed out. */
export function CustomerSearch({ onPick, onText, autoFocus = false }: Props) {
  const { t } = useLocale();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const { found, isLooking, isForbidden } = useCustomers(text);
  const known = isForbidden ? [] : found;
  const rows: Person[] = text.trim()
    ? [...known.map((c) => ({ id: c.id, name: c.name, email: c.email, phone: c.phone ?? null })), newcomer(text)]
    : [];
  const current = Math.min(at, rows.length - 1);
  useEffect(() => {
    // whoever pressed Enter before the answer was there means the first one of it
    const [first] = rows;
    if (!isWaiting || isLooking || !first) return;
    setWaiting(false);
    onPick(first);
  });
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      if (rows.length > 0) setAt((current + (e.key === 'ArrowDown' ? 1 : rows.length - 1)) % rows.length);
    }
    const row = rows[current];
    if (e.key !== 'Enter' || !row) return;
    e.preventDefault();
    if (isLooking) setWaiting(true);
    else onPick(row);
  };
  return (
    <div>
      <div className="relative">
        <Search
          size={14}
          aria-hidden="true"
          className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-3"
        />
        <input
          role="combobox"
          aria-label={t('create.customer')}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(rows.length > 0 && { 'aria-activedescendant': `${id}-${current}` })}
          placeholder={t('create.searchHint')}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the first thing that anybody does in this form
          autoFocus={autoFocus}
          value={text}
          onChange={(e) => {
            setText(e.target.value);
            setAt(0);
            setWaiting(false);
            onText?.(e.target.value);
          }}
          onKeyDown={onKeyDown}
          className="field !ps-9"
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('create.customers')}
        hidden={rows.length === 0}
        className="mt-1.5 flex max-h-64 flex-col overflow-auto"
      >
        {rows.map((row, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and points at it
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
          <div
            key={row.id ?? 'new'}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === current}
            onPointerMove={() => setAt(i)}
            onClick={() => onPick(row)}
            className="flex min-h-10 shrink-0 cursor-default items-center gap-3 rounded-md px-2 py-1.5 text-sm aria-selected:bg-sunken"
          >
            {row.id === null ? <NewRow name={text} /> : <KnownRow person={row} />}
          </div>
        ))}
      </div>
    </div>
  );
}
