import { useState } from 'react';
import { answer, api, Problem } from '../../api';
import { Button } from '../../components/Button';
import { CopyField } from '../../components/forms/CopyField';
import { Dialog } from '../../components/forms/Dialog';
import { EditDialog } from '../../components/forms/EditDialog';
import { RadioCards } from '../../components/forms/RadioCards';
import { fieldError } from '../../components/forms/Refusal';
import { Select } from '../../components/forms/Select';
import { TextInput } from '../../components/forms/TextInput';
import { useSend } from '../../components/forms/useSend';
import { useLocale } from '../../lib/i18n';
import { roleOptions } from './roles';
import type { Role, Staff } from './types';

const NONE = 'none';
type Draft = { email: string; role: Role; staffId: string | null };

/** Makes a link for somebody, and then shows it this one time. */
export function InviteDialog({ team, onClose }: { team: readonly Staff[]; onClose(): void }) {
  const { t } = useLocale();
  const [draft, setDraft] = useState<Draft>({ email: '', role: 'STAFF', staffId: null });
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const make = useSend((body: Draft, key) =>
    answer(api.POST('/api/users/invitations', { params: { header: { 'Idempotency-Key': key } }, body })),
  );
  if (make.data)
    return (
      <Dialog
        alert
        isOpen
        title={t('users.link')}
        intro={t('users.linkHint', { email: make.data.email })}
        onClose={onClose}
        footer={
          <Button kind="primary" onPress={onClose}>
            {t('users.done')}
          </Button>
        }
      >
        <CopyField label={t('users.link')} value={new URL(make.data.path, location.origin).href} />
      </Dialog>
    );
  const isKnown = make.error instanceof Problem && make.error.kind === 'already-member';
  return (
    <EditDialog
      centred
      title={t('users.invite')}
      intro={t('users.inviteHint')}
      isDirty={draft.email !== ''}
      isSaving={make.isPending}
      isInvalid={!/\S@\S+\.\S/.test(draft.email)}
      error={isKnown ? null : make.error}
      saveLabel={t('users.makeLink')}
      onSave={() => make.mutate({ ...draft, email: draft.email.trim() })}
      onClose={onClose}
    >
      <TextInput
        label={t('users.email')}
        type="email"
        autoComplete="off"
        value={draft.email}
        onChange={(email) => set({ email })}
        error={isKnown ? t('users.alreadyMember') : fieldError(make.error, 'email')}
      />
      <RadioCards
        label={t('users.role')}
        value={draft.role}
        onChange={(role) => set({ role })}
        options={roleOptions(t)}
      />
      <Select
        label={t('users.column')}
        value={draft.staffId ?? NONE}
        onChange={(id) => set({ staffId: id === NONE ? null : id })}
        error={fieldError(make.error, 'staffId')}
        options={[
          { id: NONE, label: t('users.noColumn') },
          ...team.map((s) => ({ id: s.id, label: s.name, hue: s.hue })),
        ]}
      />
    </EditDialog>
  );
}
