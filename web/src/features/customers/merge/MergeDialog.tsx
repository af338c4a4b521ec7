import { useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { Refusal } from '../../../components/forms/Refusal';
import { useSend } from '../../../components/forms/useSend';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { type MessageId, useLocale } from '../../../lib/i18n';
import type { Customer } from '../types';
import { Pair } from './Pair';
import { PickCustomer } from './PickCustomer';

const REFUSED: Partial<Record<string, MessageId>> = {
  'both-attend': 'cust.bothAttend',
  'customer-erased': 'cust.isErased',
};

type Props = { customer: Customer; zone: string; onClose(): void; onMerged(id: string): void };

/** Makes one customer of two: first who the other is, then both beside each other and who stays. */
export function MergeDialog({ customer, zone, onClose, onMerged }: Props) {
  const { t } = useLocale();
  const [other, setOther] = useState<Customer | null>(null);
  const [stays, setStays] = useState(customer.id);
  const merge = useSend(
    ({ from, into }: { from: string; into: string }, key) =>
      answer(
        api.POST('/api/customers/{id}/merge', {
          params: { path: { id: from }, header: { 'Idempotency-Key': key } },
          body: { into },
        }),
      ),
    ({ id, name }) => {
      toast(t('cust.merged', { name }));
      onClose();
      onMerged(id);
    },
  );
  const { error } = merge;
  const special = error instanceof Problem ? REFUSED[error.kind] : undefined;
  const back = () => {
    merge.reset();
    setOther(null);
    setStays(customer.id);
  };
  const goes = other && (stays === customer.id ? other.id : customer.id);
  return (
    <Dialog
      wide
      isOpen
      title={t('cust.mergeTitle')}
      intro={other ? t('cust.mergeIntro') : t('cust.mergeFind', { name: customer.name })}
      onClose={onClose}
      footer={
        goes && (
          <>
            <Button onPress={back}>{t('cust.mergeOther')}</Button>
            <Button
              kind="primary"
              isDisabled={merge.isPending}
              onPress={() => merge.mutate({ from: goes, into: stays })}
            >
              {t('cust.mergeNow')}
            </Button>
          </>
        )
      }
    >
      {other ? (
        <div className="grid gap-4">
          <Pair customers={[customer, other]} stays={stays} zone={zone} onStays={setStays} />
          {special ? (
            <Notice live tone="danger">
              {t(special)}
            </Notice>
          ) : (
            <Refusal error={error} />
          )}
        </div>
      ) : (
        <PickCustomer except={customer.id} onPick={setOther} />
      )}
    </Dialog>
  );
}
