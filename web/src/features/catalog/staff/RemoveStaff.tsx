import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { Confirm } from '../../../components/forms/Confirm';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { StoredStaff } from '../types';

/** Takes somebody out of the calendar; what is booked with them stays. */
export function RemoveStaff({ stored, onGone }: { stored: StoredStaff; onGone(): void }) {
  const { t } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const { id, version, settings } = stored;
  const remove = useSend(
    () => answer(api.DELETE('/api/staff/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } } })),
    () => {
      toast(t('svc.removed', { name: settings.name }));
      onGone();
    },
  );
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('staff.remove')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('staff.removeTitle', { name: settings.name })}
          verb={t('staff.remove')}
          isWorking={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <p>{t('staff.removeHint')}</p>
        </Confirm>
      )}
    </>
  );
}
