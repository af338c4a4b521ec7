import type { CSSProperties } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useLocale } from '../../lib/i18n';
import { labelStyle } from './styles';

const STOPS = Array.from({ length: 13 }, (_, i) => `oklch(0.72 0.13 ${i * 30})`).join(',');

type Props = {
  /** OKLCH degrees, 0 … 359 */
  value: number;
  onChange(hue: number): void;
  /** A name, to show how it reads on the colour. */
  sample: string;
  label?: string;
};

/** Only the hue is free: lightness and chroma come from the theme, so text stays readable on every choice. */
export function HuePicker({ value, onChange, sample, label }: Props) {
  const { t } = useLocale();
  return (
    <div>
      <Slider minValue={0} maxValue={359} value={value} onChange={(v) => onChange(v as number)}>
        <Label className={labelStyle}>{label ?? t('form.colour')}</Label>
        <SliderTrack className="relative h-6 w-full">
          <div
            aria-hidden="true"
            className="absolute inset-x-0 top-1.5 h-3 rounded-full rtl:-scale-x-100"
            style={{ background: `linear-gradient(90deg, ${STOPS})` }}
          />
          <SliderThumb
            className="top-1/2 size-5 rounded-full border-3 border-white shadow-lift transition data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent"
            style={{ background: `oklch(0.64 0.15 ${value})` }}
          />
        </SliderTrack>
      </Slider>
      <div className="mt-2 grid grid-cols-2 gap-2" aria-hidden="true">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} data-theme={theme} className="own-theme rounded-md bg-surface p-2 hairline">
            <div className="ev flex overflow-hidden rounded-sm text-xs" style={{ '--h': value } as CSSProperties}>
              <span className="w-1" style={{ background: 'oklch(var(--ev-bar-l) var(--ev-bar-c) var(--h))' }} />
              <span className="truncate px-2 py-1.5 font-semibold">{sample}</span>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
