import { Globe } from 'lucide-react';
import { useMemo } from 'react';
import { useLocale } from '../../../lib/i18n';
import { browserZone, instantAt } from '../../../lib/time/instants';
import { usePreferences } from '../shell/preferences';

type Props = { zone: string; date: string; second: string | null; onChange(zone: string | null): void };

const NOON = 12 * 60;

/** The zone in which all times are written, and a second one beside it for whoever looks from elsewhere. */
export function ZonePicker({ zone, date, second, onChange }: Props) {
  const { t, format } = useLocale();
  const remember = usePreferences((p) => p.rememberZone);
  const zones = useMemo(() => {
    const known = new Set(Intl.supportedValuesOf('timeZone'));
    const own = browserZone();
    return [...new Set([...(second ? [second] : []), own, ...known])].filter((z) => z !== zone);
  }, [second, zone]);
  return (
    <label
      title={t('calendar.zoneTip', { zone })}
      className={`relative inline-flex h-7 items-center gap-1.5 rounded-full px-2.5 text-xs whitespace-nowrap focus-within:outline-2 focus-within:outline-accent max-lg:ms-auto ${second ? 'bg-accent-soft text-accent-ink' : 'text-ink-3 hover:bg-sunken'}`}
    >
      <Globe size={13} aria-hidden="true" />
      <span>{format.city(zone)}</span>
      <bdi className="tnum">{format.offset(zone, instantAt(date, NOON, zone))}</bdi>
      {second && <span>+ {format.city(second)}</span>}
      <select
        aria-label={t('calendar.secondZone')}
        aria-keyshortcuts="Z"
        value={second ?? ''}
        onChange={(e) => {
          const chosen = e.target.value || null;
          if (chosen) remember(chosen);
          onChange(chosen);
        }}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-full bg-raised text-ink opacity-0"
      >
        <option value="">{t('calendar.noSecondZone')}</option>
        {zones.map((z) => (
          <option key={z} value={z}>
            {z.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
