import { Check, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import { useConfirm } from '../drawer/useChange';
import type { Appointment, Service } from '../types';
import { titleOf } from '../words';

const CancelDialog = lazy(() => import('../drawer/CancelDialog').then((m) => ({ default: m.CancelDialog })));

type Props = { appointment: Appointment; service: Service | undefined; zone: string };

/** An appointment that waits for a yes can have it, or a no, without being opened. */
export function Waiting({ appointment: a, service, zone }: Props) {
  const { t } = useLocale();
  const [isRefusing, setRefusing] = useState(false);
  const confirm = useConfirm(a);
  const refusal = confirm.error ? answered(confirm.error) : null;
  const name = titleOf(a, service);
  const close = () => setRefusing(false);
  return (
    <>
      <div className="flex gap-2 border-b border-line-soft pb-3">
        <Button
          kind="accent"
          aria-label={t('drawer.approveAttendee', { name })}
          className="max-md:h-11 flex-1"
          isDisabled={confirm.isPending}
          onPress={() => confirm.mutate(a.id)}
        >
          <Check size={14} aria-hidden="true" />
          {t('drawer.approve')}
        </Button>
        <Button
          className="max-md:h-11 flex-1"
          aria-label={t('drawer.rejectName', { name })}
          isDisabled={confirm.isPending}
          onPress={() => setRefusing(true)}
        >
          <X size={14} aria-hidden="true" />
          {t('drawer.reject')}
        </Button>
      </div>
      {refusal && (
        <Notice tone="danger" live>
          {t(refusal.kind === 'said' ? refusal.text : 'desk.refused')}
        </Notice>
      )}
      <Suspense>
        {isRefusing && (
          <CancelDialog
            appointment={a}
            service={service}
            target={{ kind: 'appointment' }}
            zone={zone}
            onClose={close}
            onDone={close}
          />
        )}
      </Suspense>
    </>
  );
}
