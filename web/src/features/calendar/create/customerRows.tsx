import { UserPlus } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import type { Person } from './person';

/** People have no colour of their own. */
export const PERSON_HUE = 178;

/** Somebody who has been here. */
export function KnownRow({ person: { name, email, phone } }: { person: Person }) {
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

/** Somebody who has not. */
export function NewRow({ name }: { name: string }) {
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
