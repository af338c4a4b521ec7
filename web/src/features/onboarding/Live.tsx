import { ExternalLink, PartyPopper } from 'lucide-react';
import { Button } from '../../components/Button';
import { CopyField } from '../../components/forms/CopyField';
import { useLocale } from '../../lib/i18n';

/** The end of the way: the link works. */
export function Live({ slug, onOpen }: { slug: string; onOpen(): void }) {
  const { t } = useLocale();
  const path = `/booking/${slug}`;
  return (
    <div className="grid gap-5">
      <p
        role="status"
        className="flex items-center gap-3 rounded-lg bg-accent-soft px-4 py-3 text-sm font-medium text-accent-ink"
      >
        <PartyPopper size={20} className="shrink-0" aria-hidden="true" />
        {t('hello.live')}
      </p>
      <CopyField label={t('hello.link')} value={location.origin + path} />
      <a href={path} target="_blank" rel="noreferrer" className="inline-flex items-center gap-1.5 text-sm text-link">
        {t('hello.look')}
        <ExternalLink size={13} aria-hidden="true" />
      </a>
      <Button kind="primary" size="lg" onPress={onOpen}>
        {t('hello.open')}
      </Button>
    </div>
  );
}
