import { RotateCw, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { useOnline } from '../../../components/useOnline';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { useCountdown } from '../state/useCountdown';

const BUSY_SECONDS = 30;

function words(error: Error, online: boolean): { title: MessageId; lead: MessageId } {
  if (!online) return { title: 'load.offline', lead: 'load.offlineLead' };
  if (error instanceof Problem && error.status === 429) return { title: 'load.busy', lead: 'load.busyLead' };
  return { title: 'load.failed', lead: 'load.failedLead' };
}

/** Says why something could not be fetched and tries again: on request, when the wait is over, when the network is back. */
export function LoadProblem({ error, onRetry }: { error: Error; onRetry(): void }) {
  const { t } = useLocale();
  const online = useOnline();
  const [retryAt, setRetryAt] = useState<number | null>(null);
  const seconds = useCountdown(retryAt);
  useEffect(() => {
    const busy = error instanceof Problem && error.status === 429;
    setRetryAt(busy ? Date.now() + 1000 * (error.retryAfterSeconds ?? BUSY_SECONDS) : null);
  }, [error]);
  useEffect(() => {
    if (seconds === 0) onRetry();
  }, [seconds, onRetry]);
  useEffect(() => {
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [onRetry]);
  const { title, lead } = words(error, online);
  return (
    <div className="flex flex-col items-center px-6 py-12 text-center">
      <span className="mb-4 grid size-11 place-items-center rounded-lg bg-danger-soft text-danger">
        <TriangleAlert size={20} strokeWidth={1.8} aria-hidden="true" />
      </span>
      <div role="alert">
        <p className="text-base font-semibold">{t(title)}</p>
        <p className="mt-1 max-w-80 text-sm text-balance text-ink-2">{t(lead)}</p>
      </div>
      <Button kind="primary" size="lg" className="mt-5" isDisabled={!online || Boolean(seconds)} onPress={onRetry}>
        <RotateCw size={16} aria-hidden="true" />
        {seconds ? t('load.wait', { n: seconds }) : t('kit.retry')}
      </Button>
    </div>
  );
}
