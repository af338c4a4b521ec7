import { Plus } from 'lucide-react';
import { Segmented } from '../../../components/Segmented';
import { useLocale } from '../../../lib/i18n';
import type { Weekday } from '../../../lib/time/dates';
import { canOpen } from '../dialogs/store';
import { Freshness } from '../shell/Freshness';
import type { Address } from '../shell/useAddress';
import type { useFacts } from '../shell/useFacts';
import type { View } from '../views';
import { WeekStrip } from './WeekStrip';

type Props = {
  address: Address;
  today: string;
  weekStart: Weekday;
  zone: string;
  state: ReturnType<typeof useFacts>;
};

/** What stands above the list of a phone: the week for thumbs, or the way between list and month. */
export function PhoneBar({ address, today, weekStart, zone, state }: Props) {
  const { t } = useLocale();
  const { view, date, go } = address;
  return (
    <>
      {view !== 'month' && <WeekStrip date={date} today={today} weekStart={weekStart} onPick={go} />}
      <div className="flex items-center gap-3 border-b border-line px-4 py-2">
        <Segmented<View>
          label={t('calendar.view')}
          value={view}
          className="flex-1"
          onChange={(next) => address.show(next)}
          options={[
            { id: 'day', label: t('calendar.team') },
            { id: 'week', label: t('calendar.onePerson') },
            { id: 'month', label: t('calendar.month') },
          ]}
        />
        <Freshness updatedAt={state.updatedAt} isStale={state.isStale} zone={zone} onlyBad />
      </div>
    </>
  );
}

/** The way to a new appointment, under the thumb. */
export function CreateButton({ onCreate }: { onCreate: (() => void) | null }) {
  const { t } = useLocale();
  if (!onCreate || !canOpen('create')) return null;
  return (
    <button
      type="button"
      aria-label={t('calendar.newAppointment')}
      onClick={onCreate}
      className="absolute end-4 bottom-20 z-20 grid size-14 place-items-center rounded-full bg-ink text-surface shadow-lift md:hidden"
    >
      <Plus size={24} aria-hidden="true" />
    </button>
  );
}
