import { useState } from 'react';
import { answer, api } from '../../../api';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { Confirm } from '../../../components/forms/Confirm';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { ApiKey } from '../types';

/** A key: what it may do, when it was used, and its end. */
export function KeyRow({ apiKey, zone }: { apiKey: ApiKey; zone: string }) {
  const { t, format } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const { id, name, prefix, scopes, lastUsedAt, expiresAt } = apiKey;
  const date = (instant: string) => format.shortDate(dateIn(instant, zone));
  const revoke = useSend(
    () => answer(api.DELETE('/api/api-keys/{id}', { params: { path: { id } } })),
    () => void toast(t('keys.revoked', { name })),
  );
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2.5">
      <div className="min-w-40 flex-1">
        <p className="text-sm font-medium">{name}</p>
        <code dir="ltr" className="text-xs text-ink-3">
          {prefix}…
        </code>
      </div>
      <span className="flex flex-wrap gap-1.5">
        {scopes.map((scope) => (
          <Badge key={scope}>
            <bdi>{scope}</bdi>
          </Badge>
        ))}
      </span>
      <span className="text-xs text-ink-3">
        {lastUsedAt ? t('keys.used', { date: date(lastUsedAt) }) : t('keys.unused')}
        {expiresAt && ` · ${t('keys.expiresOn', { date: date(expiresAt) })}`}
      </span>
      <Button kind="danger" aria-label={t('keys.revokeOf', { name })} onPress={() => setAsking(true)}>
        {t('keys.revoke')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('keys.revokeTitle', { name })}
          verb={t('keys.revoke')}
          isWorking={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate(undefined)}
          onClose={() => setAsking(false)}
        >
          <p>{t('keys.revokeHint')}</p>
        </Confirm>
      )}
    </li>
  );
}
