import { answer, api } from '../../api';
import { Confirm } from '../../components/forms/Confirm';
import { useSend } from '../../components/forms/useSend';
import { useLocale } from '../../lib/i18n';

type Props = { id: string; onClose(): void; onSecret(secret: string): void };

/** Asks before another secret is drawn, and hands it on to be shown. */
export function RotateSecret({ id, onClose, onSecret }: Props) {
  const { t } = useLocale();
  const rotate = useSend(
    (_: null, key) =>
      answer(api.POST('/api/webhooks/{id}/secret', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    ({ secret }) => {
      onClose();
      onSecret(secret);
    },
  );
  return (
    <Confirm
      title={t('hook.rotateTitle')}
      verb={t('hook.rotateNow')}
      isWorking={rotate.isPending}
      error={rotate.error}
      onConfirm={() => rotate.mutate(null)}
      onClose={onClose}
    >
      <p>{t('hook.rotateHint')}</p>
    </Confirm>
  );
}
