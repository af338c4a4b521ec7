import { Button } from '../../components/Button';
import { useLocale } from '../../lib/i18n';
import type { Session } from './session';

type Props = { trial: NonNullable<Session['trial']>; onUse(): void };

/** A trial shows its own key at the door, and the way to the public side. */
export function TrialHint({ trial, onUse }: Props) {
  const { t } = useLocale();
  return (
    <section aria-labelledby="trial" className="rounded-md bg-accent-soft px-4 py-3.5 text-sm">
      <h2 id="trial" className="font-semibold text-accent-ink">
        {t('signIn.trial')}
      </h2>
      <div className="mt-2 flex items-end gap-3">
        <dl className="m-0 grid min-w-0 flex-1 grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-ink">
          <dt>{t('signIn.email')}</dt>
          <dd className="m-0 truncate font-medium">
            <bdi>{trial.email}</bdi>
          </dd>
          <dt>{t('signIn.password')}</dt>
          <dd className="m-0 truncate font-medium">
            <bdi>{trial.password}</bdi>
          </dd>
        </dl>
        <Button onPress={onUse}>{t('signIn.trialUse')}</Button>
      </div>
      <p className="mt-3 border-t border-accent/15 pt-2.5 text-ink-2">
        <a href={trial.bookingPath} className="text-link">
          {t('signIn.trialBooking')}
        </a>
      </p>
    </section>
  );
}
