import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { Confirm } from '../../../components/forms/Confirm';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { StoredService } from '../types';

/** Takes a service off the booking page for good; what is booked stays. */
export function RemoveService({ stored, onGone }: { stored: StoredService; onGone(): void }) {
  const { t } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const { id, version, settings } = stored;
  const remove = useSend(
    () =>
      answer(api.DELETE('/api/services/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
    () => {
      toast(t('svc.removed', { name: settings.name }));
      onGone();
    },
  );
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('svc.remove')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('svc.removeTitle', { name: settings.name })}
          verb={t('svc.remove')}
          isWorking={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <p>{t('svc.removeHint')}</p>
        </Confirm>
      )}
    </>
  );
}
