import { useLocale } from '../../../lib/i18n';
import { choose } from '../state/choices';
import type { Unit } from '../types';

const SEAT =
  'relative flex h-14 flex-col items-center justify-center rounded-md px-1 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent';

type Props = { units: Unit[]; taken: string[]; chosen?: string };

/** The places of a class. No choice is a choice too. */
export function UnitPicker({ units, taken, chosen }: Props) {
  const { t } = useLocale();
  const pick = (unit: string | undefined) => choose({ unit }, 'replace');
  return (
    <fieldset className="fade-up px-3.5 pb-3.5">
      <legend className="mb-2 text-sm font-medium">{t('unit.choose')}</legend>
      <div className="grid grid-cols-4 gap-1.5 rounded-md bg-sunken p-2">
        {units.map((unit) => {
          const isTaken = taken.includes(unit.id);
          return (
            <label
              key={unit.id}
              className={`${SEAT} ${isTaken ? 'hatch text-ink-3' : 'cursor-pointer bg-surface hairline hover:shadow-[0_0_0_1.5px_var(--c-accent)] has-checked:bg-accent has-checked:text-on-accent has-checked:shadow-none'}`}
            >
              <input
                type="radio"
                name="unit"
                className="sr-only"
                disabled={isTaken}
                checked={chosen === unit.id}
                onChange={() => pick(unit.id)}
              />
              <span className="max-w-full truncate text-sm font-semibold">{unit.name}</span>
              {isTaken && <span className="text-2xs">{t('unit.taken')}</span>}
            </label>
          );
        })}
      </div>
      <label className="mt-2 flex min-h-8 w-fit cursor-pointer items-center gap-2 rounded-sm text-sm text-ink-2">
        <input
          type="radio"
          name="unit"
          className="accent-accent"
          checked={chosen === undefined}
          onChange={() => pick(undefined)}
        />
        {t('unit.any')}
      </label>
    </fieldset>
  );
}
