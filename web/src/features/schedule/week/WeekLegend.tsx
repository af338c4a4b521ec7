import { useLocale } from '../../../lib/i18n';

/** What the looks of the tracks mean, and how they are changed. */
export function WeekLegend() {
  const { t } = useLocale();
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 border-t border-line-soft pt-3 text-xs text-ink-3">
      <span className="flex items-center gap-1.5">
        <span className="h-3 w-5 rounded-xs bg-accent-soft shadow-[inset_0_0_0_1px_color-mix(in_oklch,var(--c-accent)_34%,transparent)]" />
        {t('avail.bookable')}
      </span>
      <span className="flex items-center gap-1.5">
        <span className="hatch h-3 w-5 rounded-xs hairline" />
        {t('avail.breakOrClosed')}
      </span>
      <span className="ms-auto max-md:hidden">{t('avail.paintHint')}</span>
      <span className="md:hidden">{t('avail.touchHint')}</span>
    </p>
  );
}
