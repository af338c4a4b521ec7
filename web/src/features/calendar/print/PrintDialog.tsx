import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import type { DialogProps } from '../dialogs/table';
import { appointmentsIn, singleDate, useCatalog } from '../queries';
import { DaySheet } from './DaySheet';

/** The sheet of a date as it comes out of the printer; printing prints nothing else of the page. */
export function PrintDialog({ request, business, staff, onClose }: DialogProps<'print'>) {
  const { t } = useLocale();
  const { data, isError } = useQuery(appointmentsIn(singleDate(request.date), business.zone));
  const { serviceById } = useCatalog(data);
  const sheet = data && (
    <DaySheet date={request.date} business={business} staff={staff} services={serviceById} appointments={data} />
  );
  return (
    <Sheet title={t('print.title')} isOpen wide onClose={onClose}>
      {isError && !data && <Notice tone="warn">{t('desk.noAnswer')}</Notice>}
      {!data && !isError && <span className="skeleton block h-96" />}
      {sheet && (
        <div className="rounded-lg bg-sunken p-5 max-md:p-2 dark:bg-canvas">
          <div className="paper mx-auto max-w-[680px] overflow-x-auto rounded-xs px-9 py-8 shadow-sm max-md:px-3">
            {sheet}
          </div>
        </div>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <span className="text-sm text-ink-3">{t('print.hint')}</span>
        <Button kind="primary" className="ms-auto max-md:h-11" isDisabled={!data} onPress={() => window.print()}>
          <Printer size={14} aria-hidden="true" />
          {t('print.print')}
        </Button>
      </div>
      {sheet &&
        createPortal(
          <div data-print-sheet aria-hidden="true" className="paper">
            {sheet}
          </div>,
          document.body,
        )}
    </Sheet>
  );
}
