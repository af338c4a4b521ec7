import { answer, api } from '../../api';
import { Confirm } from '../../components/forms/Confirm';
import { useSend } from '../../components/forms/useSend';
import { toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import type { Webhook } from './types';
import { nameOf } from './words';

/** Asks before a webhook goes for good, and its log with it. */
export function RemoveWebhook({ webhook, onClose }: { webhook: Webhook; onClose(): void }) {
  const { t } = useLocale();
  const remove = useSend(
    () => answer(api.DELETE('/api/webhooks/{id}', { params: { path: { id: webhook.id } } })),
    () => {
      toast(t('hook.removed'));
      onClose();
    },
  );
  return (
    <Confirm
      title={t('hook.removeTitle', { what: nameOf(webhook) })}
      verb={t('hook.removeNow')}
      isWorking={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t('hook.removeHint')}</p>
    </Confirm>
  );
}
