import { useMemo } from 'react';
import { Swatch } from '../../../components/Swatch';
import { useLocale } from '../../../lib/i18n';
import type { Weekday } from '../../../lib/time/dates';
import { TeamFilter } from '../filter/TeamFilter';
import { teamOf } from '../filter/team';
import type { Service } from '../types';
import { MiniMonth } from './MiniMonth';
import { usePreferences } from './preferences';
import type { Address } from './useAddress';
import type { ViewFacts } from './useFacts';

type Props = {
  address: Address;
  today: string;
  weekStart: Weekday;
  facts: ViewFacts | null;
  services: readonly Service[];
};

/** Month to jump with, team to filter by, what the colours mean. Slides away with [ and on tablets. */
export function Sidebar({ address, today, weekStart, facts, services }: Props) {
  const { t } = useLocale();
  const isOpen = usePreferences((p) => p.sidebar);
  const team = useMemo(() => (facts ? teamOf(facts) : []), [facts]);
  return (
    <aside
      aria-label={t('calendar.overview')}
      inert={!isOpen}
      className={`shrink-0 overflow-hidden bg-canvas transition-[width] duration-260 ease-out-quint max-md:hidden ${isOpen ? 'w-60 border-e border-line' : 'w-0'}`}
    >
      <div className="relative flex h-full w-60 flex-col gap-7 overflow-auto px-4 py-4">
        <MiniMonth date={address.date} today={today} weekStart={weekStart} onPick={address.go} />
        {team.length > 0 && <TeamFilter team={team} address={address} />}
        {services.length > 0 && (
          <section aria-labelledby="services-legend">
            <h2 id="services-legend" className="micro mb-2">
              {t('calendar.services')}
            </h2>
            <ul className="m-0 list-none p-0">
              {services.map((service) => (
                <li key={service.id} className="flex h-[26px] items-center gap-2.5 text-sm text-ink-2">
                  <Swatch hue={service.hue} />
                  <span dir="auto" className="own-script min-w-0 flex-1 truncate">
                    {service.name}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </aside>
  );
}
