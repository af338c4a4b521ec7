import { useLocale } from '../../../lib/i18n';
import { keep, useSession } from '../state/session';

/** 12 or 24 hours, remembered. */
export function HourFormat() {
  const { t } = useLocale();
  const h12 = useSession((s) => s.h12);
  return (
    <fieldset className="flex rounded-sm bg-sunken p-0.5">
      <legend className="sr-only">{t('hours.format')}</legend>
      {[12, 24].map((hours) => (
        <label
          key={hours}
          className="grid h-6 cursor-pointer place-items-center rounded-xs px-2 text-2xs font-medium text-ink-2 has-checked:bg-raised has-checked:text-ink has-checked:shadow-xs has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="hours"
            className="sr-only"
            checked={h12 === (hours === 12)}
            onChange={() => keep({ h12: hours === 12 })}
          />
          {t('hours.h', { n: hours })}
        </label>
      ))}
    </fieldset>
  );
}
