import { useLocale } from '../../../lib/i18n';
import type { DrawnStaff } from '../draw/drawDay';
import { usePreferences } from './preferences';

/** Whose columns are shown. "On shift" puts away those who are off, whatever is ticked. */
export function TeamFilter({ drawn }: { drawn: readonly DrawnStaff[] }) {
  const { t } = useLocale();
  const { hidden, onShiftOnly, toggleStaff, setOnShiftOnly } = usePreferences();
  return (
    <section aria-labelledby="team-filter">
      <div className="mb-1.5 flex h-6 items-center">
        <h2 id="team-filter" className="micro flex-1">
          {t('calendar.team')}
        </h2>
        <button
          type="button"
          aria-pressed={onShiftOnly}
          onClick={() => setOnShiftOnly(!onShiftOnly)}
          className={`h-6 rounded-full px-2 text-2xs font-semibold ${onShiftOnly ? 'bg-accent-soft text-accent-ink' : 'hairline text-ink-3 hover:bg-sunken'}`}
        >
          {t('calendar.onShift')}
        </button>
      </div>
      <ul className="m-0 list-none p-0">
        {drawn.map(({ staff, column, isOnShift }) => {
          const isAway = onShiftOnly && !isOnShift;
          return (
            <li key={staff.id}>
              <label
                className={`-mx-1.5 flex h-8 items-center gap-2.5 rounded-sm px-1.5 text-sm ${isAway ? 'text-ink-3' : 'cursor-pointer hover:bg-sunken'}`}
              >
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={!hidden.includes(staff.id) && !isAway}
                  disabled={isAway}
                  onChange={() => toggleStaff(staff.id)}
                />
                <span dir="auto" className="own-script min-w-0 flex-1 truncate">
                  {staff.name}
                </span>
                <span className="tnum text-2xs text-ink-3">{isOnShift ? column.events.length : t('calendar.off')}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
