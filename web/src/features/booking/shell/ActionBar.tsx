import { ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import { useWizard } from '../state/wizard';
import { SummaryList, SummaryPrice } from './Summary';
import { useWhenText } from './useWhenText';
import { useWords } from './useWords';

/** The one action of a step: stuck to the bottom on phones and tablets with the summary above it, in place on desktops. */
export function ActionBar({ children, hint }: { children: ReactNode; hint?: string }) {
  const { t } = useLocale();
  const words = useWords();
  const { service } = useWizard();
  const when = useWhenText();
  const [open, setOpen] = useState(false);
  return (
    <div className="action-bar">
      {service && (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="mb-1.5 flex min-h-10 w-full items-center gap-3 rounded-md text-start text-sm lg:hidden"
        >
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{service.name}</span>
            <span className="tnum block truncate text-xs text-ink-3">{when ?? hint}</span>
          </span>
          <b className="tnum font-semibold">{words.price(service.price)}</b>
          <ChevronUp size={16} aria-hidden="true" className="text-ink-3" />
          <span className="sr-only">{t('summary.open')}</span>
        </button>
      )}
      {children}
      <Sheet title={t('summary.title')} isOpen={open} onClose={() => setOpen(false)}>
        <SummaryList onChange={() => setOpen(false)} />
        <SummaryPrice />
      </Sheet>
    </div>
  );
}
