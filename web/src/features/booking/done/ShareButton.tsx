import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../components/announce';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';

/** Shares time and place by what the device offers, else copies them. */
export function ShareButton({ text }: { text: string }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState(false);
  const share = async () => {
    if (navigator.share) return navigator.share({ text }).catch(() => undefined); // closing the sheet is no error
    await navigator.clipboard?.writeText(text);
    setCopied(true);
    announce(t('done.copied'));
  };
  return (
    <Button size="lg" className="text-sm!" onPress={() => void share()}>
      <Share2 size={16} aria-hidden="true" />
      {copied ? t('done.copied') : t('done.share')}
    </Button>
  );
}
