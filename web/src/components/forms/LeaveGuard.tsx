import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useLocale } from '../../lib/i18n';
import { Button } from '../Button';
import { Dialog } from './Dialog';

/** Asks before a page with unsaved changes is left; `changes` says what would be lost, null when nothing would. */
export function LeaveGuard({ changes }: { changes: string | null }) {
  const { t } = useLocale();
  const isDirty = changes !== null;
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: next }) =>
      isDirty && here.pathname + here.search !== next.pathname + next.search,
  );
  useEffect(() => {
    if (!isDirty) return;
    const ask = (e: BeforeUnloadEvent) => e.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
  return (
    <Dialog
      alert
      title={t('form.leaveTitle')}
      isOpen={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      footer={
        <>
          <Button onPress={() => blocker.reset?.()}>{t('form.stay')}</Button>
          <Button kind="danger" onPress={() => blocker.proceed?.()}>
            {t('form.leave')}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-2">{changes}</p>
    </Dialog>
  );
}
