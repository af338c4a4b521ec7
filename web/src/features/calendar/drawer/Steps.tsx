import { Check, CircleCheck, UserX } from 'lucide-react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { isBefore } from '../../../lib/time/instants';
import { answered } from '../desk/answers';
import type { Appointment } from '../types';
import { STATUS } from '../words';
import { useConfirm, useStep } from './useChange';

type Props = { appointment: Appointment; now: string; onReject(): void };

/** What can be decided about an appointment now: agree or not while it waits, how it went once it has begun. */
export function Steps({ appointment: a, now, onReject }: Props) {
  const { t } = useLocale();
  const step = useStep(a);
  const confirm = useConfirm(a);
  const isPending = step.isPending || confirm.isPending;
  const said = (status: 'CONFIRMED' | 'COMPLETED' | 'NO_SHOW') => void toast(t(STATUS[status].word));
  const take = (status: 'COMPLETED' | 'NO_SHOW') =>
    step.mutate({ id: a.id, status }, { onSuccess: () => said(status) });
  const error = step.error ?? confirm.error;
  const refusal = error ? answered(error) : null;
  const hasBegun = !isBefore(now, a.start);
  const isWaiting = a.status === 'PENDING';
  if (!isWaiting && !(a.status === 'CONFIRMED' && hasBegun)) return null;
  return (
    <div className="flex flex-col gap-2 px-5 pb-4">
      <div className="grid grid-cols-2 gap-2">
        {isWaiting ? (
          <>
            <Button
              kind="accent"
              className="max-md:h-11"
              isDisabled={isPending}
              onPress={() => confirm.mutate(a.id, { onSuccess: () => said('CONFIRMED') })}
            >
              <Check size={14} aria-hidden="true" />
              {t('drawer.approve')}
            </Button>
            <Button className="max-md:h-11" isDisabled={isPending} onPress={onReject}>
              {t('drawer.reject')}
            </Button>
          </>
        ) : (
          <>
            <Button className="max-md:h-11" isDisabled={isPending} onPress={() => take('COMPLETED')}>
              <CircleCheck size={14} aria-hidden="true" />
              {t('drawer.complete')}
            </Button>
            <Button className="max-md:h-11" isDisabled={isPending} onPress={() => take('NO_SHOW')}>
              <UserX size={14} aria-hidden="true" />
              {t('drawer.noShow')}
            </Button>
          </>
        )}
      </div>
      {refusal && (
        <Notice tone="danger" live>
          {t(refusal.kind === 'said' ? refusal.text : 'desk.refused')}
        </Notice>
      )}
    </div>
  );
}
