import { useId } from 'react';
import { Swatch } from '../../../components/Swatch';
import { useLocale } from '../../../lib/i18n';

const HUES = [260, 300, 340, 20, 60, 120, 178, 220];
const USUAL = 260;

type Props = { hue: number | null; onChange(hue: number): void };

/** The colour of a block. One that was chosen elsewhere stands among those offered here. */
export function HueRow({ hue, onChange }: Props) {
  const { t } = useLocale();
  const name = useId();
  const chosen = hue ?? USUAL;
  const offered = HUES.includes(chosen) ? HUES : [...HUES, chosen];
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 text-sm font-medium">{t('form.colour')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {offered.map((each, i) => (
          <label
            key={each}
            className={`grid size-8 cursor-pointer place-items-center rounded-md max-md:size-11 ${each === chosen ? 'shadow-[0_0_0_1.5px_var(--c-accent)]' : 'hairline hover:bg-sunken'}`}
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              aria-label={t('block.hue', { place: i + 1 })}
              checked={each === chosen}
              onChange={() => onChange(each)}
            />
            <Swatch hue={each} size={16} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
