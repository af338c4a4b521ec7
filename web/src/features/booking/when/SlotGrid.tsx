import type { CSSProperties } from 'react';
import { useLocale } from '../../../lib/i18n';
import { minutesOfDay } from '../../../lib/time/instants';
import { choose } from '../state/choices';
import { useSession } from '../state/session';
import { useWizard } from '../state/wizard';
import type { Slot } from '../types';
import { PARTS, type PartOfDay, partOfDay } from './partOfDay';

type Props = { slots: Slot[]; gone: Slot[]; label: string };

/** Times by part of day, one radio group: arrows move and choose, Tab leaves. */
export function SlotGrid({ slots, gone, label }: Props) {
  const { t } = useLocale();
  const zone = useSession((s) => s.zone);
  const all = [...slots, ...gone].sort((a, b) => (a.start < b.start ? -1 : 1));
  const inPart = (part: PartOfDay) => all.filter((slot) => partOfDay(minutesOfDay(slot.start, zone)) === part);
  return (
    <fieldset>
      <legend className="sr-only">{t('times.on', { date: label })}</legend>
      {PARTS.map((part) => {
        const list = inPart(part);
        return (
          list.length > 0 && (
            <div key={`${part}${label}`} className="mt-4">
              <p className="micro mb-2">{t(`part.${part}`)}</p>
              <div className="grid grid-cols-3 gap-2 md:grid-cols-2">
                {list.map((slot, i) => (
                  <Time key={slot.start} slot={slot} taken={gone.includes(slot)} index={i} />
                ))}
              </div>
            </div>
          )
        );
      })}
    </fieldset>
  );
}

/** One start; struck through for a moment when somebody else took it. */
function Time({ slot, taken, index }: { slot: Slot; taken: boolean; index: number }) {
  const { format } = useLocale();
  const { zone, h12 } = useSession();
  const { choices } = useWizard();
  return (
    <label
      style={{ '--i': index } as CSSProperties}
      className={`tnum fade-up relative flex h-11 items-center justify-center rounded-md text-base font-medium transition duration-150 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${taken ? 'vanish text-ink-3 line-through hatch' : 'cursor-pointer hairline hover:shadow-[0_0_0_1.5px_var(--c-accent)] active:scale-[0.97] has-checked:bg-accent has-checked:text-on-accent has-checked:shadow-none'}`}
    >
      <input
        type="radio"
        name="time"
        className="sr-only"
        disabled={taken}
        checked={!taken && choices.at === slot.start}
        onChange={() => choose({ at: slot.start, unit: undefined }, 'replace')}
      />
      {format.clock(slot.start, zone, h12)}
    </label>
  );
}
