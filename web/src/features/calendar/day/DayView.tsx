import { CalendarOff, Users } from 'lucide-react';
import { Button } from '../../../components/Button';
import { EmptyState, ErrorState } from '../../../components/states';
import { usePhone } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { PhoneDay } from '../agenda/PhoneDay';
import type { DrawnStaff } from '../draw/drawDay';
import { usePreferences } from '../shell/preferences';
import type { useDay } from '../shell/useDay';
import { DayGrid } from './DayGrid';
import { DaySkeleton } from './DaySkeleton';

type Props = {
  day: ReturnType<typeof useDay>;
  date: string;
  today: string;
  zone: string;
  now: string;
  openId: string | null;
  arrived: ReadonlySet<string>;
  onOpen(id: string): void;
};

/** A day in whatever state it is: on its way, failed, without anybody, or to be shown as columns or as a list. */
export function DayView({ day, date, today, zone, now, openId, arrived, onOpen }: Props) {
  const { t } = useLocale();
  const { hidden, onShiftOnly } = usePreferences();
  const phone = usePhone();
  if (day.error)
    return (
      <ErrorState title={t('calendar.failed')} onRetry={() => void day.retry()}>
        {t('calendar.failedHint')}
      </ErrorState>
    );
  if (!day.drawn) return <DaySkeleton />;
  if (day.drawn.length === 0)
    return (
      <EmptyState icon={Users} title={t('calendar.noTeam')}>
        {t('calendar.noTeamHint')}
      </EmptyState>
    );
  const onShift = day.drawn.filter((d) => d.isOnShift);
  const wanted = onShiftOnly ? onShift : day.drawn;
  // the filter lives in the sidebar, which a phone does not have
  const shown = phone ? wanted : wanted.filter((d) => !hidden.includes(d.staff.id));
  if (shown.length === 0) return <Nobody drawn={day.drawn} hasHidden={wanted.length > 0} canShow={!phone} />;
  if (phone)
    return (
      <PhoneDay
        drawn={shown}
        date={date}
        appointments={day.appointments ?? []}
        services={day.serviceById}
        zone={zone}
        now={now}
        isToday={date === today}
        arrived={arrived}
        onOpen={onOpen}
      />
    );
  return <DayGrid drawn={shown} date={date} zone={zone} now={now} openId={openId} arrived={arrived} onOpen={onOpen} />;
}

/** No column is left: because of the filter, or because everybody is off, then with the reason if all share one. */
function Nobody({ drawn, hasHidden, canShow }: { drawn: readonly DrawnStaff[]; hasHidden: boolean; canShow: boolean }) {
  const { t } = useLocale();
  const reasons = new Set(drawn.map((d) => d.offLabel));
  const [shared] = reasons.size === 1 ? [...reasons] : [''];
  return (
    <EmptyState
      icon={CalendarOff}
      title={shared && !hasHidden ? shared : t('calendar.nobodyWorks')}
      action={
        canShow && <Button onPress={usePreferences.getState().showEverybody}>{t('calendar.showEveryone')}</Button>
      }
    >
      {hasHidden ? t('calendar.everyoneHidden') : shared ? t('calendar.nobodyWorks') : null}
    </EmptyState>
  );
}
