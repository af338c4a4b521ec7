import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { TextInput } from '../../../components/forms/TextInput';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { problemText } from '../problemText';
import type { Template } from '../types';
import { useRefresh } from '../useRefresh';
import { useWishKeys } from '../useWishKeys';
import { entriesOf } from '../week/entries';
import type { WeekHours } from '../week/hours';

export const NAME_LIMIT = 100;

type Props = { week: WeekHours; onClose(): void; onMade?(template: Template): void };

/** Gives weekly hours a name. */
export function NameTemplate({ week, onClose, onMade }: Props) {
  const { t } = useLocale();
  const [name, setName] = useState('');
  const refresh = useRefresh();
  const keyOf = useWishKeys();
  const add = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), weekly: entriesOf(week) };
      const header = { 'Idempotency-Key': keyOf(body) };
      return answer(api.POST('/api/availability-templates', { params: { header }, body }));
    },
    onSuccess: async (made) => {
      await refresh();
      toast(t('avail.templateSaved', { name: made.name }));
      onMade?.(made);
      onClose();
    },
  });
  const submit = (e?: FormEvent) => {
    e?.preventDefault();
    if (name.trim() && !add.isPending) add.mutate();
  };
  const nameError = add.error instanceof Problem ? add.error.messageFor('name') : undefined;
  return (
    <Dialog
      title={t('avail.nameTemplate')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" isDisabled={!name.trim() || add.isPending} onPress={() => submit()}>
          {t('avail.saveTemplate')}
        </Button>
      }
    >
      <form onSubmit={submit}>
        <TextInput
          autoFocus
          label={t('avail.name')}
          value={name}
          onChange={setName}
          maxLength={NAME_LIMIT}
          placeholder={t('avail.nameExample')}
          error={add.error ? (nameError ?? problemText(add.error, t)) : undefined}
        />
      </form>
    </Dialog>
  );
}
