import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, Problem } from '../../api';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { fieldError, Refusal } from '../../components/forms/Refusal';
import { SkeletonRows } from '../../components/page/PageSkeleton';
import { EmptyState, ErrorState } from '../../components/states';
import { useLocale } from '../../lib/i18n';
import { Door } from './Door';
import { renew, withFreshCookie } from './session';

/** Where an invitation leads: whoever has the link joins the business, with a new login or the one they have. */
export function JoinPage({ token, onJoined }: { token: string; onJoined(): void }) {
  const { t } = useLocale();
  const client = useQueryClient();
  const [draft, setDraft] = useState({ name: '', password: '', code: '' });
  const path = { token };
  const offer = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => answer(api.GET('/api/invitations/{token}', { params: { path }, signal })),
  });
  const join = useMutation({
    mutationFn: async () => {
      const body = { name: draft.name.trim() || null, password: draft.password, code: draft.code.trim() || null };
      await withFreshCookie(client, () => answer(api.POST('/api/invitations/{token}', { params: { path }, body })));
      await renew(client);
    },
    onSuccess: onJoined,
  });
  const kind = join.error instanceof Problem ? join.error.kind : null;
  const needsCode = kind === 'second-factor-required' || kind === 'wrong-code' || draft.code !== '';
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (draft.password && !join.isPending) join.mutate();
  };
  if (offer.error instanceof Problem && offer.error.status < 500)
    return (
      <Door>
        <h1 className="sr-only">{t('signIn.noInvitation')}</h1>
        <EmptyState title={t('signIn.noInvitation')}>{t('signIn.noInvitationHint')}</EmptyState>
      </Door>
    );
  if (offer.error)
    return (
      <Door>
        <ErrorState title={t('form.loadFailed')} onRetry={() => void offer.refetch()} />
      </Door>
    );
  if (!offer.data)
    return (
      <Door>
        <SkeletonRows rows={3} />
      </Door>
    );
  const { business, email } = offer.data;
  return (
    <Door>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <div>
          <h1 className="text-xl font-semibold tracking-tight">{t('signIn.joinTitle', { business })}</h1>
          <p className="mt-0.5 text-sm text-pretty text-ink-3">{t('signIn.joinIntro', { email })}</p>
        </div>
        <TextField
          label={t('signIn.joinName')}
          autoComplete="name"
          value={draft.name}
          error={fieldError(join.error, 'name')}
          onChange={(e) => setDraft({ ...draft, name: e.target.value })}
        />
        <TextField
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          hint={t('signIn.passwordHint')}
          value={draft.password}
          error={
            fieldError(join.error, 'password') ?? (kind === 'invalid-credentials' ? t('signIn.invalid') : undefined)
          }
          onChange={(e) => setDraft({ ...draft, password: e.target.value })}
        />
        {needsCode && (
          <TextField
            label={t('signIn.code')}
            hint={t('signIn.codeHint')}
            autoComplete="one-time-code"
            value={draft.code}
            error={kind === 'wrong-code' ? t('signIn.wrongCode') : undefined}
            onChange={(e) => setDraft({ ...draft, code: e.target.value })}
          />
        )}
        {!['second-factor-required', 'wrong-code', 'invalid-credentials'].includes(kind ?? '') && (
          <Refusal error={join.error} />
        )}
        <Button type="submit" kind="primary" size="lg" isDisabled={!draft.password || join.isPending}>
          {t('signIn.join')}
        </Button>
      </form>
    </Door>
  );
}
