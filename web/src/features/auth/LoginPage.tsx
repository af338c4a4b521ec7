import { useEffect, useState } from 'react';
import { Notice } from '../../components/Notice';
import { useLocale } from '../../lib/i18n';
import { Door } from './Door';
import { ForgotForm } from './ForgotForm';
import { SignInForm } from './SignInForm';
import type { Session } from './session';

type Props = { trial: Session['trial']; hasExpired: boolean; onSignedIn(): void };

/** The door for the people of the business. */
export function LoginPage({ trial, hasExpired, onSignedIn }: Props) {
  const { t } = useLocale();
  const [hasForgot, setForgot] = useState(false);
  useEffect(() => {
    document.title = `${t('signIn.submit')} · Horarium`;
  }, [t]);
  return (
    <Door
      notice={
        hasExpired && (
          <Notice live className="mb-4">
            {t('signIn.expired')}
          </Notice>
        )
      }
    >
      {hasForgot ? (
        <ForgotForm onBack={() => setForgot(false)} />
      ) : (
        <SignInForm trial={trial} onSignedIn={onSignedIn} onForgot={() => setForgot(true)} />
      )}
    </Door>
  );
}
