import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { choose } from '../state/choices';
import { useSession } from '../state/session';
import { useChosenService } from '../state/wizard';
import type { Slot } from '../types';
import { SeatsLeft } from './SeatsLeft';
import { UnitPicker } from './UnitPicker';

/** Classes of a date: time, who leads, seats left; the chosen one opens its places. */
export function SessionList({ slots, gone, label }: { slots: Slot[]; gone: Slot[]; label: string }) {
  const { t } = useLocale();
  const all = [...slots, ...gone].sort((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <fieldset className="mt-3 min-w-0">
      <legend className="sr-only">{t('times.on', { date: label })}</legend>
      <ul className="m-0 list-none space-y-2 p-0">
        {all.map((slot) => (
          <Session key={slot.start} slot={slot} taken={gone.includes(slot)} />
        ))}
      </ul>
    </fieldset>
  );
}

function Session({ slot, taken }: { slot: Slot; taken: boolean }) {
  const { format } = useLocale();
  const { page, service, choices } = useChosenService();
  const { zone, h12 } = useSession();
  const leader = page.staff.find(({ id }) => id === slot.staffIds[0]);
  const on = !taken && choices.at === slot.start;
  return (
    <li className={`rounded-lg transition-shadow ${on ? 'chosen' : 'hairline'} ${taken ? 'vanish hatch' : ''}`}>
      <label className="flex cursor-pointer items-center gap-3 rounded-lg px-3.5 py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <input
          type="radio"
          name="time"
          className="sr-only"
          disabled={taken}
          checked={on}
          onChange={() => choose({ at: slot.start, staff: slot.staffIds[0], unit: undefined }, 'replace')}
        />
        <span className="min-w-0 flex-1">
          <span className={`tnum block text-base font-semibold ${taken ? 'line-through' : ''}`}>
            <bdi>{format.clock(slot.start, zone, h12)}</bdi>
            <span className="font-normal text-ink-3">
              {' – '}
              <bdi>{format.clock(slot.end, zone, h12)}</bdi>
            </span>
          </span>
          {leader && (
            <span className="mt-0.5 flex items-center gap-1.5 text-sm text-ink-2">
              <Avatar name={leader.name} hue={leader.hue} size={18} />
              {leader.name}
            </span>
          )}
        </span>
        {slot.seatsLeft != null && <SeatsLeft left={slot.seatsLeft} of={service.capacity} />}
      </label>
      {on && service.units.length > 0 && (
        <UnitPicker units={service.units} taken={slot.takenUnitIds ?? []} chosen={choices.unit} />
      )}
    </li>
  );
}
