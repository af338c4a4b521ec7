import { useQueryClient } from '@tanstack/react-query';
import { Problem, Unreachable } from '../../api';
import { type Translate, useLocale } from '../../lib/i18n';
import { Button } from '../Button';
import { Notice } from '../Notice';

/** What the server says about one field of the last request; for the `error` of its control. */
export const fieldError = (error: unknown, field: string): string | undefined =>
  error instanceof Problem ? error.messageFor(field) : undefined;

/** Why something was not done, and what to do about it. */
export function refusalText(error: unknown, t: Translate): string {
  if (error instanceof Unreachable) return t('form.unreachable');
  if (!(error instanceof Problem)) return t('form.failed');
  if (error.status === 412) return t('form.stale');
  if (error.status === 403) return t('form.forbidden');
  if (error.status === 404) return t('form.gone');
  if (error.kind === 'limit-reached') return t('form.limit', { most: Number(error.body.most ?? 0) });
  if (error.kind === 'too-many-attempts')
    return t('form.tooMany', { minutes: Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60)) });
  const [first] = error.body.errors ?? [];
  if (first) return t('form.refused', { field: first.field, message: first.message });
  return error.status < 500 ? t('form.refusedBecause', { detail: error.message }) : t('form.failed');
}

/** The refusal of a form, read out when it appears. After somebody else's change it offers to load that. */
export function Refusal({ error, onReload }: { error: unknown; onReload?(): void }) {
  const { t } = useLocale();
  const client = useQueryClient();
  if (!error) return null;
  const isStale = error instanceof Problem && error.status === 412;
  const reload = () => void client.invalidateQueries().then(() => onReload?.());
  return (
    <Notice
      tone="danger"
      live
      action={isStale && onReload ? <Button onPress={reload}>{t('form.reload')}</Button> : undefined}
    >
      {refusalText(error, t)}
    </Notice>
  );
}
