import { Globe } from 'lucide-react';
import { useState } from 'react';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import { clockChange, now } from '../../../lib/time/instants';
import { useSession } from '../state/session';
import { useChosenService } from '../state/wizard';
import { Dots } from './Dots';
import { ZonePicker } from './ZonePicker';

const DAYS_AROUND = [-3, -2, -1, 0, 1, 2, 3];

/** Legend, zone, and a word when the clocks change around the chosen date. */
export function WhenFooter({ date }: { date?: string }) {
  const { t, format } = useLocale();
  const { business } = useChosenService().page;
  const { zone, h12 } = useSession();
  const [open, setOpen] = useState(false);
  const instant = now();
  const change = date && DAYS_AROUND.map((days) => addDays(date, days)).find((d) => clockChange(d, zone));
  return (
    <div className="mt-3 space-y-2.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 px-1 text-xs text-ink-3">
        <span className="flex items-center gap-1.5">
          <Dots n={3} />
          {t('legend.plenty')}
        </span>
        <span className="flex items-center gap-1.5">
          <Dots n={1} />
          {t('legend.few')}
        </span>
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="tnum -mx-1 flex min-h-6 items-center gap-1.5 rounded-sm px-1 text-ink-2 underline-offset-2 hover:text-ink hover:underline md:ms-auto"
        >
          <Globe size={14} aria-hidden="true" />
          {t('zone.now', {
            city: format.city(zone),
            offset: format.offset(zone, instant),
            time: format.time(instant, zone, h12),
          })}
        </button>
      </div>
      {zone !== business.zone && (
        <p className="px-1 text-xs text-ink-3">
          {t('zone.differs', { business: business.name, city: format.city(business.zone) })}
        </p>
      )}
      {change && (
        <Notice tone="warn">
          {t(clockChange(change, zone) === 'forward' ? 'zone.forward' : 'zone.back', {
            city: format.city(zone),
            date: format.weekdayDate(change),
          })}
        </Notice>
      )}
      <ZonePicker isOpen={open} onClose={() => setOpen(false)} />
    </div>
  );
}
