import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale } from '../../lib/i18n';
import { Button } from '../Button';

const SAID_MS = 1_600;

/** A text to take along, such as an address or a key. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useLocale();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () =>
    void navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div className="flex items-center gap-2 rounded-md bg-sunken py-1 ps-3 pe-1">
      <span className="sr-only">{label}</span>
      <code dir="ltr" className="tnum min-w-0 flex-1 truncate text-xs text-ink-2 select-all">
        {value}
      </code>
      <Button size="sm" kind="ghost" aria-label={t('form.copyWhat', { what: label })} onPress={copy}>
        {isCopied ? <Check size={13} aria-hidden="true" /> : <Copy size={13} aria-hidden="true" />}
        <span aria-live="polite">{t(isCopied ? 'form.copied' : 'form.copy')}</span>
      </Button>
    </div>
  );
}
