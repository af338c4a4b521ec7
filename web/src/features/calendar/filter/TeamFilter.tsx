import { Avatar } from '../../../components/Avatar';
import { LoadBar } from '../../../components/LoadBar';
import { useLocale } from '../../../lib/i18n';
import type { Address } from '../shell/useAddress';
import { toggled } from './filters';
import type { TeamMember } from './team';

type Props = { team: readonly TeamMember[]; address: Address };

/** Who has how much to do, and whose columns are shown. In a week a name leads to that person's week. */
export function TeamFilter({ team, address }: Props) {
  const { t } = useLocale();
  const { view, filters, filter } = address;
  return (
    <section aria-labelledby="team-filter">
      <div className="mb-1.5 flex h-6 items-center">
        <h2 id="team-filter" className="micro flex-1">
          {t('calendar.team')}
        </h2>
        {view === 'day' && (
          <button
            type="button"
            aria-pressed={!filters.everyone}
            onClick={() => filter({ ...filters, everyone: !filters.everyone })}
            className={`h-6 rounded-full px-2 text-2xs font-semibold ${filters.everyone ? 'hairline text-ink-3 hover:bg-sunken' : 'bg-accent-soft text-accent-ink'}`}
          >
            {t('calendar.onShift')}
          </button>
        )}
      </div>
      <ul className="m-0 list-none p-0">
        {team.map((member) => (
          <li key={member.staff.id}>
            {view === 'week' ? (
              <WeekLink member={member} address={address} />
            ) : (
              <Tick member={member} team={team} address={address} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const ROW = '-mx-1.5 flex h-8 items-center gap-2.5 rounded-sm px-1.5 text-sm';

function WeekLink({ member: { staff, percent }, address }: { member: TeamMember; address: Address }) {
  const { t } = useLocale();
  const isShown = address.week.includes(staff.id);
  return (
    <button
      type="button"
      aria-pressed={isShown}
      onClick={() => address.compare([staff.id])}
      className={`${ROW} w-[calc(100%+12px)] text-start hover:bg-sunken ${isShown ? 'bg-sunken font-medium' : ''}`}
    >
      <Avatar name={staff.name} hue={staff.hue} size={22} />
      <span dir="auto" className="own-script min-w-0 flex-1 truncate">
        {staff.name}
      </span>
      {percent !== null && <LoadBar percent={percent} hue={staff.hue} className="w-8" />}
      <span className="tnum w-8 text-end text-2xs text-ink-3">
        {percent === null ? t('calendar.off') : `${percent}%`}
      </span>
    </button>
  );
}

type TickProps = { member: TeamMember; team: readonly TeamMember[]; address: Address };

function Tick({ member: { staff, count, isOnShift }, team, address }: TickProps) {
  const { t } = useLocale();
  const { view, filters, filter } = address;
  const isAway = view === 'day' && !filters.everyone && !isOnShift;
  const all = team.map((m) => m.staff.id);
  return (
    <label className={`${ROW} ${isAway ? 'text-ink-3' : 'cursor-pointer hover:bg-sunken'}`}>
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={(filters.staff?.includes(staff.id) ?? true) && !isAway}
        disabled={isAway}
        onChange={() => filter({ ...filters, staff: toggled(filters.staff, staff.id, all) })}
      />
      <span dir="auto" className="own-script min-w-0 flex-1 truncate">
        {staff.name}
      </span>
      <span className="tnum text-2xs text-ink-3">{isOnShift ? count : t('calendar.off')}</span>
    </label>
  );
}
