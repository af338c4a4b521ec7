import { CalendarOff } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/states';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { PhoneDay } from '../agenda/PhoneDay';
import type { DrawnStaff } from '../draw/drawDay';
import { isFiltered, NO_FILTERS, passes } from '../filter/filters';
import type { ViewProps } from '../shell/ViewSwitch';
import { DayGrid } from './DayGrid';

/** A day with whom it is about: as columns, or as a list on a phone. */
export function DayView(p: ViewProps) {
  const { facts, drawn, address, arrived, onOpen } = p;
  const { filters } = address;
  const phone = usePhone();
  const team = drawn.get(facts.dates[0] ?? '') ?? [];
  const shown = useMemo(() => {
    const wanted = filters.everyone ? team : team.filter((d) => d.isOnShift);
    return wanted.filter((d) => filters.staff?.includes(d.staff.id) ?? true);
  }, [team, filters]);
  if (shown.length === 0)
    return <Nobody drawn={team} isHidden={filters.staff !== null} onShow={() => address.filter(EVERYONE)} />;
  if (phone)
    return (
      <PhoneDay
        drawn={shown}
        only={null}
        facts={facts}
        date={facts.dates[0] ?? address.date}
        appointments={isFiltered(filters) ? facts.appointments.filter((a) => passes(filters, a)) : facts.appointments}
        arrived={arrived}
        onOpen={onOpen}
      />
    );
  return (
    <DayGrid
      facts={facts}
      drawn={team}
      shown={shown}
      filters={filters}
      secondZone={address.secondZone}
      openId={address.openId}
      arrived={arrived}
      onOpen={onOpen}
    />
  );
}

const EVERYONE = { ...NO_FILTERS, everyone: true };

type NobodyProps = { drawn: readonly DrawnStaff[]; isHidden: boolean; onShow(): void };

/** No column is left: because of the filter, or because everybody is off, then with the reason if all share one. */
function Nobody({ drawn, isHidden, onShow }: NobodyProps) {
  const { t } = useLocale();
  const reasons = new Set(drawn.map((d) => d.offLabel));
  const [shared] = reasons.size === 1 ? [...reasons] : [''];
  return (
    <EmptyState
      icon={CalendarOff}
      title={shared && !isHidden ? shared : t('calendar.nobodyWorks')}
      action={<Button onPress={onShow}>{t('calendar.showEveryone')}</Button>}
    >
      {isHidden ? t('calendar.everyoneHidden') : shared ? t('calendar.nobodyWorks') : null}
    </EmptyState>
  );
}
