import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/forms/Checkbox';
import { CopyField } from '../../../components/forms/CopyField';
import { Dialog } from '../../../components/forms/Dialog';
import { EditDialog } from '../../../components/forms/EditDialog';
import { OptionalNumber } from '../../../components/forms/OptionalNumber';
import { fieldError } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { useLocale } from '../../../lib/i18n';

const AREAS = ['availability', 'appointments', 'catalog', 'customers', 'settings', 'payments'] as const;
type Draft = { name: string; scopes: string[]; expiresInDays: number | null };

/** Makes a key, and then shows its secret this one time. */
export function CreateKey({ onClose }: { onClose(): void }) {
  const { t } = useLocale();
  const [draft, setDraft] = useState<Draft>({ name: '', scopes: [], expiresInDays: 365 });
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const make = useSend((body: Draft, key) =>
    answer(api.POST('/api/api-keys', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
  if (make.data)
    return (
      <Dialog
        alert
        isOpen
        title={make.data.apiKey.name}
        intro={t('keys.secretHint')}
        onClose={onClose}
        footer={
          <Button kind="primary" onPress={onClose}>
            {t('users.done')}
          </Button>
        }
      >
        <CopyField label={t('keys.secret')} value={make.data.secret} />
      </Dialog>
    );
  const toggle = (scope: string, on: boolean) =>
    set({ scopes: on ? [...draft.scopes, scope] : draft.scopes.filter((each) => each !== scope) });
  return (
    <EditDialog
      centred
      title={t('keys.create')}
      isDirty={draft.name !== '' || draft.scopes.length > 0}
      isSaving={make.isPending}
      isInvalid={!draft.name.trim() || draft.scopes.length === 0}
      error={make.error}
      saveLabel={t('keys.create')}
      onSave={() => make.mutate(draft)}
      onClose={onClose}
    >
      <TextInput
        label={t('keys.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        error={fieldError(make.error, 'name')}
      />
      <fieldset className="m-0 border-0 p-0">
        <legend className="mb-1 p-0 text-sm font-medium">{t('keys.scopes')}</legend>
        {AREAS.map((area) => (
          <div key={area} className="grid grid-cols-[minmax(0,1fr)_5.5rem_5.5rem] items-center gap-2">
            <span className="truncate text-sm text-ink-2">{t(`keys.${area}`)}</span>
            {(['read', 'write'] as const).map((verb) => (
              <Checkbox
                key={verb}
                label={`${t(`keys.${area}`)}: ${t(`keys.${verb}`)}`}
                isSelected={draft.scopes.includes(`${area}:${verb}`)}
                onChange={(on) => toggle(`${area}:${verb}`, on)}
              >
                {t(`keys.${verb}`)}
              </Checkbox>
            ))}
          </div>
        ))}
      </fieldset>
      <OptionalNumber
        label={t('keys.expires')}
        unit={t('keys.days')}
        minValue={1}
        maxValue={3650}
        placeholder={t('keys.never')}
        value={draft.expiresInDays}
        onChange={(expiresInDays) => set({ expiresInDays })}
        error={fieldError(make.error, 'expiresInDays')}
      />
    </EditDialog>
  );
}
