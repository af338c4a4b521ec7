import { useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { EditDialog } from '../../../components/forms/EditDialog';
import { fieldError } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { CustomerFields } from './CustomerFields';
import { changeOf, type Draft, EMPTY } from './draft';

type Wish = Draft & { email: string };

/** Writes a customer down before they book. */
export function AddCustomer({ onClose, onOpen }: { onClose(): void; onOpen(id: string): void }) {
  const { t } = useLocale();
  const [draft, setDraft] = useState<Wish>({ ...EMPTY, email: '' });
  const set = (patch: Partial<Wish>) => setDraft((old) => ({ ...old, ...patch }));
  const show = (id: string) => {
    onClose();
    onOpen(id);
  };
  const add = useSend(
    ({ email, ...rest }: Wish, key) =>
      answer(
        api.POST('/api/customers', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...changeOf(rest), email: email.trim() },
        }),
      ),
    ({ id, name }) => {
      toast(t('cust.saved', { name }));
      show(id);
    },
  );
  const { error } = add;
  const known = error instanceof Problem && error.kind === 'customer-exists' ? String(error.body.customerId) : null;
  const wrong = (field: string) => fieldError(error, field);
  return (
    <EditDialog
      title={t('cust.add')}
      isDirty={JSON.stringify(draft) !== JSON.stringify({ ...EMPTY, email: '' })}
      isSaving={add.isPending}
      isInvalid={!draft.name.trim() || !/\S@\S+\.\S/.test(draft.email)}
      error={known ? null : error}
      saveLabel={t('cust.save')}
      onSave={() => add.mutate(draft)}
      onClose={onClose}
    >
      <TextInput
        autoFocus
        label={t('cust.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        error={wrong('name')}
      />
      <TextInput
        label={t('cust.email')}
        type="email"
        autoComplete="off"
        value={draft.email}
        onChange={(email) => set({ email })}
        maxLength={320}
        error={wrong('email')}
      />
      {known && (
        <Notice live tone="warn" action={<Button onPress={() => show(known)}>{t('cust.open')}</Button>}>
          {t('cust.exists')}
        </Notice>
      )}
      <CustomerFields draft={draft} set={set} wrong={wrong} />
    </EditDialog>
  );
}
