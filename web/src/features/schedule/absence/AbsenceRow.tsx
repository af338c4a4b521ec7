import { Menu } from '../../../components/forms/Menu';
import { useLocale } from '../../../lib/i18n';
import { clock } from '../../../lib/time/clock';
import { daysBetween } from '../../../lib/time/dates';
import { rangeText } from '../dates/rangeText';
import type { stretchOf } from './draft';

type Props = { reason: string; stretch: ReturnType<typeof stretchOf>; onRemove(): void };

/** One absence of a list. */
export function AbsenceRow({ reason, stretch, onRemove }: Props) {
  const { t, format } = useLocale();
  const { first, last, times } = stretch;
  const dates = rangeText(first, last, format);
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
      <div className="w-56 max-md:flex-1 max-md:basis-40">
        <p className="tnum text-sm font-medium">{dates}</p>
        <p className="tnum text-xs text-ink-3">
          {times
            ? `\u2066${clock(times.from)}–${clock(times.to)}\u2069`
            : t('dates.days', { count: daysBetween(first, last) + 1 })}
        </p>
      </div>
      <p className={`min-w-40 flex-1 text-sm max-md:order-last max-md:basis-full ${reason ? '' : 'text-ink-3'}`}>
        {reason || t('off.noReason')}
      </p>
      <Menu
        label={t('dates.more', { what: reason || dates })}
        actions={[{ label: t('dates.remove'), danger: true, run: onRemove }]}
      />
    </li>
  );
}
