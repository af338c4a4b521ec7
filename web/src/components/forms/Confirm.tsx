import type { ReactNode } from 'react';
import { useLocale } from '../../lib/i18n';
import { Button } from '../Button';
import { Dialog } from './Dialog';
import { Refusal } from './Refusal';

type Props = {
  title: string;
  /** What the button does, in a verb. */
  verb: string;
  children: ReactNode;
  isWorking: boolean;
  error: unknown;
  onConfirm(): void;
  onClose(): void;
};

/** Asks before something that cannot be taken back. */
export function Confirm({ title, verb, children, isWorking, error, onConfirm, onClose }: Props) {
  const { t } = useLocale();
  return (
    <Dialog
      alert
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button kind="danger" isDisabled={isWorking} onPress={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 text-sm text-ink-2">
        {children}
        <Refusal error={error} />
      </div>
    </Dialog>
  );
}
