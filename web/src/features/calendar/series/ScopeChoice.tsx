import { useId } from 'react';
import { type MessageId, useLocale } from '../../../lib/i18n';
import type { SeriesScope } from '../dialogs/requests';

const TITLES: Record<SeriesScope, MessageId> = {
  this: 'scope.this',
  following: 'scope.following',
  all: 'scope.all',
};

type Props = { scope: SeriesScope; details: Record<SeriesScope, string>; onChange(scope: SeriesScope): void };

/** One, it and the following, or all, each with what it means. */
export function ScopeChoice({ scope, details, onChange }: Props) {
  const { t } = useLocale();
  const name = useId();
  return (
    <fieldset className="m-0 flex flex-col gap-2 border-0 p-0">
      <legend className="sr-only">{t('scope.which')}</legend>
      {(['this', 'following', 'all'] as const).map((id) => (
        <label
          key={id}
          className={`choice flex cursor-pointer items-start gap-3 px-3.5 py-3 ${scope === id ? 'chosen' : ''}`}
        >
          <input
            type="radio"
            name={name}
            value={id}
            checked={scope === id}
            onChange={() => onChange(id)}
            className="mt-1 accent-(--c-accent)"
          />
          <span>
            <span className="block text-sm font-medium">{t(TITLES[id])}</span>
            <span className="block text-xs text-ink-3">{details[id]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
