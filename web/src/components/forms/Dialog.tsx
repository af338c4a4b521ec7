import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLocale } from '../../lib/i18n';
import { Button } from '../Button';

type Props = {
  title: string;
  intro?: ReactNode;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** Stays in sight below what scrolls; its buttons stand at the end. */
  footer?: ReactNode;
  wide?: boolean;
  /** Slides in from the end and keeps the page visible; for editing one thing of a list. */
  side?: boolean;
  /** Does not close by a click outside. */
  alert?: boolean;
};

const CARD = 'sheet max-h-[min(88dvh,760px)] overflow-hidden rounded-t-xl md:rounded-xl';

/** A dialog with a heading, a body that scrolls and a foot that does not; a sheet from below on phones. */
export function Dialog({ title, intro, isOpen, onClose, children, footer, wide, side, alert }: Props) {
  const { t } = useLocale();
  const place = side
    ? 'drawer-panel fixed inset-y-0 end-0 max-w-[480px]'
    : `${CARD} ${wide ? 'md:max-w-[760px]' : 'md:max-w-[480px]'}`;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!alert}
      className={`veil fixed inset-0 z-40 flex justify-center bg-veil ${side ? '' : 'items-end md:items-center md:p-6'}`}
    >
      <Modal className={`flex w-full flex-col bg-surface shadow-pop dark:bg-raised ${place}`}>
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'} className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex items-start gap-3 px-5 pt-5 pb-3 md:px-6">
            <div className="min-w-0 flex-1">
              <Heading slot="title" className="text-lg font-semibold tracking-tight">
                {title}
              </Heading>
              {intro && <p className="mt-0.5 text-sm text-pretty text-ink-3">{intro}</p>}
            </div>
            <Button
              kind="ghost"
              size="icon"
              aria-label={t('kit.close')}
              onPress={onClose}
              className="-me-2 max-md:!size-11"
            >
              <X size={16} aria-hidden="true" />
            </Button>
          </header>
          <div className="min-h-0 flex-1 overflow-auto px-5 pt-1 pb-5 md:px-6">{children}</div>
          {footer && (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] md:px-6">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
