import { Check, Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import { browserZone, now } from '../../../lib/time/instants';
import { keep, useSession } from '../state/session';
import { useWizard } from '../state/wizard';

const SHOWN = 40;

/** Every zone with the time there now; the visitor's and the business's first. The list is built only when it opens. */
export function ZonePicker({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const { t } = useLocale();
  return (
    <Sheet title={t('zone.title')} isOpen={isOpen} onClose={onClose}>
      <ZoneList onClose={onClose} />
    </Sheet>
  );
}

/** Zones whose id or city contains the words. */
function useZones(text: string, own: string): string[] {
  const { format } = useLocale();
  const wanted = useDeferredValue(text.trim().toLowerCase());
  return useMemo(() => {
    const all = [...new Set([browserZone(), own, ...Intl.supportedValuesOf('timeZone')])];
    const names = (zone: string) => `${zone.replaceAll('_', ' ')} ${format.city(zone)}`.toLowerCase();
    return all.filter((zone) => names(zone).includes(wanted)).slice(0, SHOWN);
  }, [wanted, own, format]);
}

function ZoneList({ onClose }: { onClose(): void }) {
  const { t, format } = useLocale();
  const { business } = useWizard().page;
  const { zone: chosen, h12 } = useSession();
  const [text, setText] = useState('');
  const zones = useZones(text, business.zone);
  const instant = now();
  const pick = (zone: string) => {
    keep({ zone });
    onClose();
  };
  return (
    <>
      <div className="relative mb-2">
        <Search size={16} aria-hidden="true" className="absolute start-3 top-3.5 text-ink-3" />
        <input
          type="search"
          aria-label={t('zone.search')}
          placeholder={t('zone.search')}
          value={text}
          onChange={(e) => setText(e.target.value)}
          className="field ps-9!"
        />
      </div>
      <p role="status" className="sr-only">
        {t('zone.found', { n: zones.length })}
      </p>
      <ul className="no-bar -mx-2 h-72 list-none overflow-y-auto p-0">
        {zones.map((zone) => (
          <li key={zone}>
            <button
              type="button"
              aria-current={zone === chosen || undefined}
              onClick={() => pick(zone)}
              className="flex min-h-11 w-full items-center gap-2 rounded-md px-2 text-start text-base hover:bg-sunken"
            >
              <Check size={16} aria-hidden="true" className={zone === chosen ? 'text-accent' : 'invisible'} />
              <span className="min-w-0 flex-1 truncate">
                {format.city(zone)}
                {zone === business.zone && <span className="ms-2 text-xs text-ink-3">{business.name}</span>}
              </span>
              <span className="tnum text-sm text-ink-3">
                {format.offset(zone, instant)} · {format.time(instant, zone, h12)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
