import { type ReactNode, useState } from 'react';
import { useLocale } from '../../lib/i18n';
import { Button } from '../Button';
import { Dialog } from './Dialog';
import { Refusal } from './Refusal';

type Props = {
  title: string;
  intro?: ReactNode;
  isDirty: boolean;
  isSaving: boolean;
  isInvalid?: boolean;
  error: unknown;
  saveLabel?: string;
  onSave(): void;
  onClose(): void;
  /** After somebody else's change: start again from what is stored now. */
  onReload?(): void;
  /** What else can be done with it, at the start of the foot. */
  more?: ReactNode;
  /** In the middle of the page instead of beside it. */
  centred?: boolean;
  children: ReactNode;
};

/** One thing of a list being edited. Closing it with something unsaved asks first. */
export function EditDialog({ title, intro, isDirty, isSaving, isInvalid, error, centred, children, ...rest }: Props) {
  const { t } = useLocale();
  const [isLeaving, setLeaving] = useState(false);
  const close = () => (isDirty ? setLeaving(true) : rest.onClose());
  const foot = isLeaving ? (
    <>
      <p role="alert" className="min-w-40 flex-1 text-sm font-medium">
        {t('form.leaveTitle')}
      </p>
      <Button autoFocus onPress={() => setLeaving(false)}>
        {t('form.stay')}
      </Button>
      <Button kind="danger" onPress={rest.onClose}>
        {t('form.discard')}
      </Button>
    </>
  ) : (
    <>
      {rest.more && <span className="me-auto">{rest.more}</span>}
      <Button onPress={close}>{t('form.cancel')}</Button>
      <Button kind="primary" isDisabled={isSaving || isInvalid} onPress={rest.onSave}>
        {isSaving ? t('form.saving') : (rest.saveLabel ?? t('form.save'))}
      </Button>
    </>
  );
  return (
    <Dialog side={!centred} title={title} intro={intro} isOpen onClose={close} footer={foot}>
      <div className="grid grid-cols-1 gap-4">
        {children}
        <Refusal error={error} onReload={rest.onReload} />
      </div>
    </Dialog>
  );
}
