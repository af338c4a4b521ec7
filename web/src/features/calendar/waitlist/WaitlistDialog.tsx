import { Suspense, useState } from 'react';
import { Dialog } from '../../../components/forms/Dialog';
import { useLocale, Words } from '../../../lib/i18n';
import type { DialogProps } from '../dialogs/table';
import { catalogs } from './catalogs';
import { WaitlistPanel } from './WaitlistPanel';

/** Who waits, beside the calendar that stays in sight. */
export function WaitlistDialog(props: DialogProps<'waitlist'>) {
  return (
    <Suspense>
      <Words loaders={catalogs}>
        <Framed {...props} />
      </Words>
    </Suspense>
  );
}

function Framed(props: DialogProps<'waitlist'>) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(true);
  const close = () => {
    setOpen(false);
    props.onClose();
  };
  return (
    <Dialog side title={t('waitlist.title')} isOpen={isOpen} onClose={close}>
      <WaitlistPanel {...props} />
    </Dialog>
  );
}
