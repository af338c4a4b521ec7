import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { chooseStaff, useWizard } from '../state/wizard';
import type { Staff } from '../types';

/** One person. `firstFree` is null for "nothing in the next weeks" and undefined while it is not known. */
export function StaffCard({ person, firstFree }: { person: Staff; firstFree: string | null | undefined }) {
  const { t, format } = useLocale();
  const chosen = useWizard().choices.staff === person.id;
  return (
    <li>
      <button
        type="button"
        aria-current={chosen || undefined}
        onClick={() => chooseStaff(person.id)}
        className={`choice flex h-full w-full items-start justify-start gap-4 p-4 text-start ${chosen ? 'chosen' : ''}`}
      >
        <Avatar name={person.name} hue={person.hue} size={48} />
        <span className="min-w-0 flex-1">
          <span className="block text-base font-semibold tracking-tight">{person.name}</span>
          <span className="block text-sm text-ink-2">
            <bdi>{person.title}</bdi>
          </span>
          <span className="mt-1.5 block text-xs text-ink-3">
            <bdi>{person.knownFor}</bdi>
          </span>
          <span className="block text-xs text-ink-3">
            <bdi>{person.languages}</bdi>
          </span>
          <span className="mt-2 block h-5 text-xs">
            {firstFree === undefined ? (
              <span className="skeleton block h-4 w-32" />
            ) : firstFree ? (
              <span className="tnum inline-flex items-center gap-1.5 font-medium text-accent-ink">
                <i aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
                {t('team.firstFree', { date: format.shortDate(firstFree) })}
              </span>
            ) : (
              <span className="text-ink-3">{t('team.noneFree')}</span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
