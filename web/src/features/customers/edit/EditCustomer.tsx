import { answer, api } from '../../../api';
import { EditDialog } from '../../../components/forms/EditDialog';
import { fieldError } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useDraft } from '../../../components/forms/useDraft';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { Customer } from '../types';
import { CustomerFields } from './CustomerFields';
import { changeOf, type Draft, draftOf } from './draft';

/** Changes what is written down about a customer. */
export function EditCustomer({ customer, onClose }: { customer: Customer; onClose(): void }) {
  const { t } = useLocale();
  const { draft, set, isDirty, version, discard } = useDraft(draftOf(customer), customer.version);
  const save = useSend(
    (wish: Draft, key) =>
      answer(
        api.PUT('/api/customers/{id}', {
          params: { path: { id: customer.id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
          body: changeOf(wish),
        }),
      ),
    ({ name }) => {
      toast(t('cust.saved', { name }));
      onClose();
    },
  );
  const wrong = (field: string) => fieldError(save.error, field);
  return (
    <EditDialog
      title={customer.name}
      isDirty={isDirty}
      isSaving={save.isPending}
      isInvalid={!draft.name.trim()}
      error={save.error}
      saveLabel={t('cust.save')}
      onSave={() => save.mutate(draft)}
      onClose={onClose}
      onReload={() => {
        save.reset();
        discard();
      }}
    >
      <TextInput
        label={t('cust.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        maxLength={200}
        error={draft.name.trim() ? wrong('name') : t('cust.nameMissing')}
      />
      <TextInput
        isDisabled
        label={t('cust.email')}
        value={customer.email}
        onChange={() => undefined}
        hint={t('cust.emailFixed')}
      />
      <CustomerFields draft={draft} set={set} wrong={wrong} />
    </EditDialog>
  );
}
