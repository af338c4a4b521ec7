import { useLocale } from '../../../lib/i18n';
import { type DayPart, PARTS } from './entries';

type Props = { parts: readonly DayPart[]; onChange(parts: DayPart[]): void };

/** At which times of the day somebody can come; none ticked means any. */
export function PartsField({ parts, onChange }: Props) {
  const { t } = useLocale();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 text-sm font-medium">{t('waitlist.parts')}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {PARTS.map((part) => (
          <label key={part} className="flex items-center gap-2.5 text-sm max-md:h-11">
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={(e) => onChange(PARTS.filter((p) => (p === part ? e.target.checked : parts.includes(p))))}
              className="size-4 accent-(--c-accent)"
            />
            {t(`waitlist.part.${part}`)}
          </label>
        ))}
      </div>
      <p className="mt-1.5 text-xs text-ink-3">{t('waitlist.partsHint')}</p>
    </fieldset>
  );
}
