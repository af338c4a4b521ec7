import { useQuery } from '@tanstack/react-query';
import { Plus, Webhook as WebhookIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button';
import { Loaded } from '../../components/page/Loaded';
import { SectionTitle } from '../../components/page/SectionTitle';
import { EmptyState } from '../../components/states';
import { useLocale } from '../../lib/i18n';
import { webhooks as storedWebhooks } from './queries';
import { SecretDialog } from './SecretDialog';
import type { Business } from './types';
import { WebhookEditor } from './WebhookEditor';
import { WebhookRow } from './WebhookRow';

/** Other programs that are told of what happens. */
export function WebhooksPanel({ business }: { business: Business }) {
  const { t } = useLocale();
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const list = useQuery(storedWebhooks);
  const add = (
    <Button kind="primary" onPress={() => setAdding(true)}>
      <Plus size={15} aria-hidden="true" />
      {t('hook.add')}
    </Button>
  );
  return (
    <>
      <Loaded query={list}>
        {(webhooks) => (
          <>
            <SectionTitle hint={t('hook.hint')} action={webhooks.length > 0 && add}>
              {t('hook.title')}
            </SectionTitle>
            <div className="card">
              {webhooks.length === 0 && (
                <EmptyState icon={WebhookIcon} title={t('hook.none')} action={add}>
                  {t('hook.noneHint')}
                </EmptyState>
              )}
              <ul className="m-0 list-none divide-y divide-line-soft p-0">
                {webhooks.map((webhook) => (
                  <WebhookRow key={webhook.id} webhook={webhook} zone={business.zone} onSecret={setSecret} />
                ))}
              </ul>
            </div>
          </>
        )}
      </Loaded>
      {isAdding && <WebhookEditor stored={null} onClose={() => setAdding(false)} onSecret={setSecret} />}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </>
  );
}
