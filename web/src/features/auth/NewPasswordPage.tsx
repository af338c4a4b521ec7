import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, Problem } from '../../api';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { fieldError, Refusal } from '../../components/forms/Refusal';
import { Notice } from '../../components/Notice';
import { toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import { Door } from './Door';
import { withFreshCookie } from './session';

const SHORTEST = 10;

/** Where the link of a letter leads: another password. Nobody is signed in by it. */
export function NewPasswordPage({ token, onDone }: { token: string; onDone(): void }) {
  const { t } = useLocale();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      withFreshCookie(client, () =>
        answer(api.POST('/api/auth/password-reset/confirm', { body: { token, password } })),
      ),
    onSuccess: () => {
      toast(t('signIn.passwordSet'));
      onDone();
    },
  });
  const isOver = confirm.error instanceof Problem && confirm.error.kind === 'link-over';
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (password.length >= SHORTEST && !confirm.isPending) confirm.mutate();
  };
  return (
    <Door>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <h1 className="text-xl font-semibold tracking-tight">{t('signIn.forgotTitle')}</h1>
        <TextField
          label={t('signIn.newPassword')}
          type="password"
          autoComplete="new-password"
          hint={t('signIn.passwordHint')}
          value={password}
          error={fieldError(confirm.error, 'password')}
          onChange={(e) => setPassword(e.target.value)}
        />
        {isOver ? (
          <Notice tone="danger" live>
            {t('signIn.linkOver')}
          </Notice>
        ) : (
          <Refusal error={confirm.error} />
        )}
        <Button type="submit" kind="primary" size="lg" isDisabled={password.length < SHORTEST || confirm.isPending}>
          {t('signIn.setPassword')}
        </Button>
      </form>
    </Door>
  );
}
