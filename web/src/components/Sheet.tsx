import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLocale } from '../lib/i18n';

type Props = {
  title: ReactNode;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** An alert dialog has no close button and does not close by a click outside. */
  alert?: boolean;
  wide?: boolean;
};

/** A bottom sheet on phones, a centred dialog from 768 px. Focus stays inside and returns where it was. */
export function Sheet({ title, isOpen, onClose, children, alert = false, wide = false }: Props) {
  const { t } = useLocale();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!alert}
      isKeyboardDismissDisabled={alert}
      className="veil fixed inset-0 z-40 flex items-end justify-center bg-veil md:items-center md:p-6"
    >
      <Modal
        className={`sheet flex max-h-[92dvh] w-full flex-col overflow-hidden rounded-t-xl bg-raised shadow-pop md:max-h-[86dvh] md:rounded-xl ${wide ? 'md:max-w-[720px]' : 'md:max-w-[440px]'}`}
      >
        <Dialog
          role={alert ? 'alertdialog' : 'dialog'}
          className="no-bar overflow-y-auto px-5 pt-3 pb-[max(1.25rem,env(safe-area-inset-bottom))] outline-none md:px-6 md:pt-6 md:pb-6"
        >
          <span aria-hidden="true" className="mx-auto mb-4 block h-1 w-9 rounded-full bg-line md:hidden" />
          <div className="mb-3 flex items-start gap-3">
            <Heading slot="title" className="flex-1 text-lg font-semibold tracking-tight">
              {title}
            </Heading>
            {!alert && (
              <AriaButton
                aria-label={t('kit.close')}
                onPress={onClose}
                className="-me-2 -mt-1 grid size-9 shrink-0 place-items-center rounded-md text-ink-2 data-[hovered]:bg-sunken"
              >
                <X size={18} />
              </AriaButton>
            )}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
