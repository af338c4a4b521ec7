import { useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { CopyField } from '../../../components/forms/CopyField';
import { Dialog } from '../../../components/forms/Dialog';
import { EditDialog } from '../../../components/forms/EditDialog';
import { fieldError } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { useLocale } from '../../../lib/i18n';
import { QrCode } from './QrCode';

/** Password, then the key for the app and its first code, then the recovery codes, shown this one time. */
export function SetUpFactor({ onClose }: { onClose(): void }) {
  const { t } = useLocale();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const offer = useSend((typed: string) => answer(api.POST('/api/second-factor', { body: { password: typed } })));
  const confirm = useSend((typed: string) =>
    answer(api.POST('/api/second-factor/confirm', { body: { code: typed.replace(/\s/g, '') } })),
  );
  if (confirm.data)
    return (
      <Dialog
        alert
        isOpen
        title={t('me.recovery')}
        intro={t('me.recoveryHint')}
        onClose={onClose}
        footer={
          <Button kind="primary" onPress={onClose}>
            {t('me.kept')}
          </Button>
        }
      >
        <ul dir="ltr" className="tnum m-0 mb-4 grid list-none grid-cols-2 gap-2 p-0 text-center font-mono text-sm">
          {confirm.data.recoveryCodes.map((each) => (
            <li key={each} className="rounded-md bg-sunken py-2 select-all">
              {each}
            </li>
          ))}
        </ul>
        <CopyField label={t('me.recovery')} value={confirm.data.recoveryCodes.join(' ')} />
      </Dialog>
    );
  const frame = { centred: true, title: t('me.factor'), isDirty: false, saveLabel: t('me.next'), onClose };
  if (!offer.data)
    return (
      <EditDialog
        {...frame}
        intro={t('me.proveIt')}
        isSaving={offer.isPending}
        isInvalid={!password}
        error={fieldError(offer.error, 'password') ? null : offer.error}
        onSave={() => offer.mutate(password)}
      >
        <TextInput
          autoFocus
          label={t('me.current')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={fieldError(offer.error, 'password') && t('me.wrongPassword')}
        />
      </EditDialog>
    );
  const isWrong = confirm.error instanceof Problem && confirm.error.kind === 'wrong-code';
  return (
    <EditDialog
      {...frame}
      intro={t('me.scan')}
      isSaving={confirm.isPending}
      isInvalid={!/^\s*(\d\s*){6}$/.test(code)}
      error={isWrong ? null : confirm.error}
      onSave={() => confirm.mutate(code)}
    >
      <QrCode text={offer.data.uri} label={t('me.qr')} />
      <CopyField label={t('me.key')} value={offer.data.secret} />
      <TextInput
        label={t('me.code')}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={isWrong ? t('me.wrongCode') : undefined}
      />
    </EditDialog>
  );
}
