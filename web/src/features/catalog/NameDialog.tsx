import { useState } from 'react';
import { EditDialog } from '../../components/forms/EditDialog';
import { fieldError } from '../../components/forms/Refusal';
import { TextInput } from '../../components/forms/TextInput';
import { useSend } from '../../components/forms/useSend';
import { useLocale } from '../../lib/i18n';

type Props = {
  title: string;
  name: string;
  /** Sends the name; rejects with the refusal of the server. */
  send(name: string, key: string): Promise<unknown>;
  onClose(): void;
};

/** Asks for the name of something small: a category, a resource, a unit. */
export function NameDialog({ title, name: before, send, onClose }: Props) {
  const { t } = useLocale();
  const [name, setName] = useState(before);
  const save = useSend(send, onClose);
  return (
    <EditDialog
      centred
      title={title}
      isDirty={name !== before}
      isSaving={save.isPending}
      isInvalid={!name.trim()}
      error={save.error}
      onSave={() => save.mutate(name.trim())}
      onClose={onClose}
    >
      <TextInput
        autoFocus
        label={t('svc.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={fieldError(save.error, 'name')}
      />
    </EditDialog>
  );
}
