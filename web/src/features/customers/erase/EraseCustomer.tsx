import { useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { Refusal } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { Customer } from '../types';

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();

/** Takes a person out of what is stored, after their name was typed, as it cannot be taken back. */
export function EraseCustomer({ customer, onClose }: { customer: Customer; onClose(): void }) {
  const { t } = useLocale();
  const [typed, setTyped] = useState('');
  const { id, name, version } = customer;
  const erase = useSend(
    (_: null, key) =>
      answer(
        api.POST('/api/customers/{id}/erase', {
          params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
        }),
      ),
    () => {
      toast(t('cust.eraseDone'));
      onClose();
    },
  );
  const { error, isPending } = erase;
  const isExpected = error instanceof Problem && error.kind === 'customer-expected';
  return (
    <Dialog
      alert
      isOpen
      title={t('cust.eraseTitle', { name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            kind="danger"
            isDisabled={plain(typed) !== plain(name) || isPending}
            onPress={() => erase.mutate(null)}
          >
            {t('cust.eraseNow')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="text-sm text-pretty text-ink-2">{t('cust.eraseWhat')}</p>
        <TextInput label={t('cust.eraseType', { name })} value={typed} onChange={setTyped} autoComplete="off" />
        {isExpected ? (
          <Notice live tone="danger">
            {t('cust.expected')}
          </Notice>
        ) : (
          <Refusal error={error} onReload={() => erase.reset()} />
        )}
      </div>
    </Dialog>
  );
}
