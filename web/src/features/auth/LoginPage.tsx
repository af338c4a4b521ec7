import { useEffect } from 'react';
import { Notice } from '../../components/Notice';
import { useLocale } from '../../lib/i18n';
import { SignInForm } from './SignInForm';
import type { Session } from './session';

type Props = { trial: Session['trial']; hasExpired: boolean; onSignedIn(): void };

/** The door for the people of the business. */
export function LoginPage({ trial, hasExpired, onSignedIn }: Props) {
  const { t } = useLocale();
  useEffect(() => {
    document.title = `${t('signIn.submit')} · Horarium`;
  }, [t]);
  return (
    <main className="grid min-h-dvh place-items-center px-4 py-10">
      <div className="w-full max-w-[400px]">
        <p className="mb-6 flex items-center justify-center gap-2.5">
          <img src="/icon.svg" alt="" width="36" height="36" className="rounded-md" />
          <span className="text-lg font-semibold tracking-tight">Horarium</span>
        </p>
        {hasExpired && (
          <Notice live className="mb-4">
            {t('signIn.expired')}
          </Notice>
        )}
        <div className="fade-up rounded-xl bg-surface p-7 shadow-[0_0_0_1px_var(--c-line),0_24px_60px_-24px_oklch(0.2_0.03_260/0.22)] max-md:p-6 md:p-8">
          <SignInForm trial={trial} onSignedIn={onSignedIn} />
        </div>
      </div>
    </main>
  );
}
