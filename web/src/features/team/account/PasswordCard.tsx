import { type FormEvent, useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { fieldError, Refusal } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';

const SHORTEST = 10;
const EMPTY = { currentPassword: '', newPassword: '' };

/** Changes the own password. */
export function PasswordCard() {
  const { t } = useLocale();
  const [draft, setDraft] = useState(EMPTY);
  const change = useSend(
    (body: typeof EMPTY) => answer(api.POST('/api/auth/password', { body })),
    () => {
      setDraft(EMPTY);
      toast(t('me.changed'));
    },
  );
  const isWrong = change.error instanceof Problem && change.error.messageFor('currentPassword') !== undefined;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    change.mutate(draft);
  };
  return (
    <section>
      <SectionTitle hint={t('me.passwordHint')}>{t('me.password')}</SectionTitle>
      <form onSubmit={submit} className="card grid grid-cols-1 gap-4 p-5 sm:grid-cols-2">
        <TextInput
          label={t('me.current')}
          type="password"
          autoComplete="current-password"
          value={draft.currentPassword}
          onChange={(currentPassword) => setDraft({ ...draft, currentPassword })}
          error={isWrong ? t('me.wrongPassword') : undefined}
        />
        <TextInput
          label={t('me.new')}
          type="password"
          autoComplete="new-password"
          value={draft.newPassword}
          onChange={(newPassword) => setDraft({ ...draft, newPassword })}
          hint={t('me.newHint')}
          error={fieldError(change.error, 'newPassword')}
        />
        <div className="grid gap-3 sm:col-span-2">
          {!isWrong && <Refusal error={change.error} />}
          <Button
            type="submit"
            className="justify-self-start"
            isDisabled={!draft.currentPassword || draft.newPassword.length < SHORTEST || change.isPending}
          >
            {t('me.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
