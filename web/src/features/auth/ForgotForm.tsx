import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, MailCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../api';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Refusal } from '../../components/forms/Refusal';
import { useLocale } from '../../lib/i18n';
import { withFreshCookie } from './session';

/** Asks for a link to a new password. The answer is the same whether the address is known or not. */
export function ForgotForm({ onBack }: { onBack(): void }) {
  const { t } = useLocale();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      withFreshCookie(client, () => answer(api.POST('/api/auth/password-reset', { body: { email: email.trim() } }))),
  });
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (/\S@\S+\.\S/.test(email) && !ask.isPending) ask.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      {ask.isSuccess ? (
        <div role="status" className="text-center">
          <span className="mx-auto mb-4 grid size-11 place-items-center rounded-lg bg-accent-soft text-accent-ink">
            <MailCheck size={20} aria-hidden="true" />
          </span>
          <h1 className="text-xl font-semibold tracking-tight">{t('signIn.sentTitle')}</h1>
          <p className="mt-1 text-sm text-pretty text-ink-3">{t('signIn.sent', { email: email.trim() })}</p>
        </div>
      ) : (
        <>
          <div>
            <h1 className="text-xl font-semibold tracking-tight">{t('signIn.forgotTitle')}</h1>
            <p className="mt-0.5 text-sm text-ink-3">{t('signIn.forgotIntro')}</p>
          </div>
          <TextField
            label={t('signIn.email')}
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            onChange={(e) => setEmail(e.target.value)}
          />
          <Refusal error={ask.error} />
          <Button type="submit" kind="primary" size="lg" isDisabled={!/\S@\S+\.\S/.test(email) || ask.isPending}>
            {t('signIn.sendLink')}
          </Button>
        </>
      )}
      <Button kind="ghost" onPress={onBack}>
        <ArrowLeft size={15} className="rtl:rotate-180" aria-hidden="true" />
        {t('signIn.back')}
      </Button>
    </form>
  );
}
