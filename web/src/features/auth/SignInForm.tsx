import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Eye, EyeOff } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Problem } from '../../api';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { type Translate, useLocale } from '../../lib/i18n';
import { type Session, signIn } from './session';
import { TrialHint } from './TrialHint';

type Props = { trial: Session['trial']; onSignedIn(): void; onForgot(): void };

/** E-mail and password. Fields are checked when the form is sent, and the first wrong one takes the focus. */
export function SignInForm({ trial, onSignedIn, onForgot }: Props) {
  const { t } = useLocale();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState({ email: '', password: '', code: '' });
  const [isTried, setTried] = useState(false);
  const [isShown, setShown] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const attempt = useMutation({
    mutationFn: ({ email, password, code }: typeof fields) =>
      signIn(client, email.trim(), password, code.replace(/\s/g, '')),
    onSuccess: onSignedIn,
    onError: (error) => {
      const needsCode = kindOf(error) === 'second-factor-required' || kindOf(error) === 'wrong-code';
      if (needsCode) setAsksCode(true);
      else form.current?.querySelector<HTMLInputElement>('[name=password]')?.select();
    },
  });
  const wrong = {
    email: /\S@\S/.test(fields.email) ? undefined : t('signIn.emailMissing'),
    password: fields.password ? undefined : t('signIn.passwordMissing'),
  };
  const change = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch });
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setTried(true);
    const name = wrong.email ? 'email' : wrong.password ? 'password' : null;
    if (name) form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
    else if (!attempt.isPending) attempt.mutate(fields);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-5">
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{t('signIn.title')}</h1>
        <p className="mt-0.5 text-sm text-ink-3">{t('signIn.intro')}</p>
      </div>
      {trial && <TrialHint trial={trial} onUse={() => change({ email: trial.email, password: trial.password })} />}
      <TextField
        label={t('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={fields.email}
        error={isTried ? wrong.email : undefined}
        onChange={(e) => change({ email: e.target.value })}
      />
      <div className="relative">
        <TextField
          label={t('signIn.password')}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          value={fields.password}
          error={isTried ? wrong.password : undefined}
          onChange={(e) => change({ password: e.target.value })}
          style={{ paddingInlineEnd: 44 }}
        />
        <button
          type="button"
          aria-label={t(isShown ? 'signIn.hidePassword' : 'signIn.showPassword')}
          onClick={() => setShown(!isShown)}
          className="absolute end-0 top-[26px] grid size-11 place-items-center rounded-md text-ink-3 hover:text-ink"
        >
          {isShown ? <EyeOff size={16} aria-hidden="true" /> : <Eye size={16} aria-hidden="true" />}
        </button>
      </div>
      {asksCode && (
        <TextField
          autoFocus
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          name="code"
          autoComplete="one-time-code"
          value={fields.code}
          onChange={(e) => change({ code: e.target.value })}
        />
      )}
      {attempt.error && kindOf(attempt.error) !== 'second-factor-required' && (
        <Notice tone="danger" live>
          {refusal(attempt.error, t)}
        </Notice>
      )}
      <Button type="submit" kind="primary" size="lg">
        {t(attempt.isPending ? 'signIn.working' : 'signIn.submit')}
      </Button>
      <button type="button" onClick={onForgot} className="justify-self-center text-sm text-link">
        {t('signIn.forgot')}
      </button>
    </form>
  );
}

const kindOf = (error: unknown) => (error instanceof Problem ? error.kind : null);

/** Why it did not work, without saying whether the address is known. */
function refusal(error: Error, t: Translate): string {
  if (!(error instanceof Problem)) return t('signIn.unreachable');
  switch (error.kind) {
    case 'invalid-credentials':
      return t('signIn.invalid');
    case 'wrong-code':
      return t('signIn.wrongCode');
    case 'too-many-attempts':
      return t('signIn.tooMany', { minutes: Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60)) });
    default:
      return t('signIn.failed');
  }
}
