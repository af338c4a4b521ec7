import { Button } from '../../components/Button';
import { CopyField } from '../../components/forms/CopyField';
import { Dialog } from '../../components/forms/Dialog';
import { useLocale } from '../../lib/i18n';

/** Shows the secret of a webhook this one time. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose(): void }) {
  const { t } = useLocale();
  return (
    <Dialog
      alert
      isOpen
      title={t('hook.secret')}
      intro={t('hook.secretHint')}
      onClose={onClose}
      footer={
        <Button kind="primary" onPress={onClose}>
          {t('hook.done')}
        </Button>
      }
    >
      <CopyField label={t('hook.secret')} value={secret} />
    </Dialog>
  );
}
