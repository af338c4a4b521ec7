import { useState } from 'react';
import { answer, api, type components, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { EditDialog } from '../../../components/forms/EditDialog';
import { fieldError } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { SetUpFactor } from './SetUpFactor';

type State = components['schemas']['State'];

/** The second factor: whether it is on, and how to change that. */
export function FactorCard({ state }: { state: State }) {
  const { t } = useLocale();
  const [open, setOpen] = useState<'on' | 'off' | null>(null);
  const close = () => setOpen(null);
  return (
    <section>
      <SectionTitle>{t('me.factor')}</SectionTitle>
      <div className="card flex flex-wrap items-center gap-3 p-5">
        <p className="min-w-52 flex-1 text-sm text-ink-2">
          {state.enabled ? t('me.factorOn', { count: state.recoveryCodesLeft }) : t('me.factorOff')}
        </p>
        <Button kind={state.enabled ? 'danger' : 'outline'} onPress={() => setOpen(state.enabled ? 'off' : 'on')}>
          {t(state.enabled ? 'me.turnOff' : 'me.turnOn')}
        </Button>
      </div>
      {open === 'on' && <SetUpFactor onClose={close} />}
      {open === 'off' && <TurnOff onClose={close} />}
    </section>
  );
}

function TurnOff({ onClose }: { onClose(): void }) {
  const { t } = useLocale();
  const [draft, setDraft] = useState({ password: '', code: '' });
  const disable = useSend(
    (body: typeof draft) => answer(api.POST('/api/second-factor/disable', { body })),
    () => {
      toast(t('me.factorTurnedOff'));
      onClose();
    },
  );
  const { error } = disable;
  const isWrongCode = error instanceof Problem && error.kind === 'wrong-code';
  return (
    <EditDialog
      centred
      title={t('me.turnOff')}
      isDirty={false}
      isSaving={disable.isPending}
      isInvalid={!draft.password || !draft.code}
      error={isWrongCode || fieldError(error, 'password') ? null : error}
      saveLabel={t('me.turnOff')}
      onSave={() => disable.mutate(draft)}
      onClose={onClose}
    >
      <TextInput
        label={t('me.current')}
        type="password"
        autoComplete="current-password"
        value={draft.password}
        onChange={(password) => setDraft({ ...draft, password })}
        error={fieldError(error, 'password') && t('me.wrongPassword')}
      />
      <TextInput
        label={t('me.code')}
        autoComplete="one-time-code"
        value={draft.code}
        onChange={(code) => setDraft({ ...draft, code })}
        error={isWrongCode ? t('me.wrongCode') : undefined}
      />
    </EditDialog>
  );
}
