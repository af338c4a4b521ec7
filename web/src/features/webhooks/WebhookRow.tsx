import { useState } from 'react';
import { answer, api } from '../../api';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Menu } from '../../components/forms/Menu';
import { Switch } from '../../components/forms/Switch';
import { useSend } from '../../components/forms/useSend';
import { toast } from '../../components/toast';
import { useLocale } from '../../lib/i18n';
import { DeliveryLog } from './log/DeliveryLog';
import { RemoveWebhook } from './RemoveWebhook';
import { RotateSecret } from './RotateSecret';
import { stateOf, stateText } from './state';
import type { Webhook } from './types';
import { WebhookEditor } from './WebhookEditor';
import { nameOf, whyNot } from './words';

type Props = { webhook: Webhook; zone: string; onSecret(secret: string): void };

/** A webhook: how it fares, on or off, and what can be done with it. */
export function WebhookRow({ webhook, zone, onSecret }: Props) {
  const { t, format } = useLocale();
  const [act, setAct] = useState<'edit' | 'log' | 'rotate' | 'remove' | null>(null);
  const { id, url, description, events, active, version } = webhook;
  const name = nameOf(webhook);
  const { word, tone } = stateOf(webhook);
  const turn = useSend((on: boolean) => {
    const header = { 'If-Match': `"${version}"` };
    const body = { url, description, events, active: on };
    return answer(api.PUT('/api/webhooks/{id}', { params: { path: { id }, header }, body }));
  });
  const test = useSend(
    (_: null, key) =>
      answer(api.POST('/api/webhooks/{id}/test', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    () => {
      toast(t('hook.tested'));
      setAct('log');
    },
  );
  const sayWhy = { onError: (error: unknown) => void toast(whyNot(error, t), { isBad: true }) };
  const close = () => setAct(null);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5">
      <div className="min-w-52 flex-1">
        <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
          <bdi>{name}</bdi>
          <Badge tone={tone}>{t(word)}</Badge>
        </p>
        <p dir="ltr" className="own-script truncate text-xs text-ink-3">
          {url}
        </p>
        <p className="mt-0.5 text-xs text-ink-3">{stateText(webhook, zone, t, format)}</p>
      </div>
      <span className="flex items-center gap-2">
        <Switch isSelected={active} isDisabled={turn.isPending} onChange={(on) => turn.mutate(on, sayWhy)}>
          <span className="sr-only">{t('hook.on', { what: name })}</span>
        </Switch>
        <Button onPress={() => setAct('log')} aria-label={t('hook.logOf', { what: name })}>
          {t('hook.log')}
        </Button>
        <Menu
          label={t('hook.actions', { what: name })}
          actions={[
            { label: t('hook.test'), run: () => test.mutate(null, sayWhy) },
            { label: t('hook.edit'), run: () => setAct('edit') },
            { label: t('hook.rotate'), run: () => setAct('rotate') },
            { label: t('hook.remove'), danger: true, run: () => setAct('remove') },
          ]}
        />
      </span>
      {act === 'edit' && <WebhookEditor stored={webhook} onClose={close} onSecret={onSecret} />}
      {act === 'log' && <DeliveryLog webhook={webhook} zone={zone} onClose={close} />}
      {act === 'rotate' && <RotateSecret id={id} onClose={close} onSecret={onSecret} />}
      {act === 'remove' && <RemoveWebhook webhook={webhook} onClose={close} />}
    </li>
  );
}
