import { Check } from 'lucide-react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useLocale } from '../../lib/i18n';
import { labelStyle } from '../forms/styles';

const HUES = [
  [178, 'form.hueEvergreen'],
  [215, 'form.hueLagoon'],
  [262, 'form.hueInk'],
  [305, 'form.huePlum'],
  [355, 'form.hueRose'],
  [35, 'form.hueClay'],
  [75, 'form.hueOchre'],
  [140, 'form.hueLeaf'],
] as const;

/** The colour of a booking page: a hue in degrees. Lightness comes from the theme, so contrast holds for each. */
export function BrandHue({ value, onChange }: { value: number; onChange(hue: number): void }) {
  const { t } = useLocale();
  const own = HUES.some(([hue]) => hue === value) ? [] : ([[value, 'form.hueOwn']] as const);
  return (
    <RadioGroup value={String(value)} onChange={(hue) => onChange(Number(hue))} orientation="horizontal">
      <Label className={labelStyle}>{t('form.colour')}</Label>
      <div className="flex flex-wrap gap-2.5">
        {[...HUES, ...own].map(([hue, name]) => (
          <Radio
            key={hue}
            value={String(hue)}
            aria-label={t(name)}
            style={{ background: `oklch(0.5 0.105 ${hue})` }}
            className="group !grid size-9 cursor-pointer place-items-center rounded-full text-white transition data-[focus-visible]:outline-2 data-[focus-visible]:outline-offset-4 data-[focus-visible]:outline-ink data-[pressed]:scale-95 data-[selected]:shadow-[0_0_0_2px_var(--c-surface),0_0_0_4px_var(--c-ink)]"
          >
            <Check
              size={15}
              strokeWidth={3}
              aria-hidden="true"
              className="opacity-0 group-data-[selected]:opacity-100"
            />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
