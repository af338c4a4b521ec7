import { useLocale } from '../../../lib/i18n';
import { todayIn } from '../../../lib/time/instants';
import { useSession } from '../state/session';
import { choosesStaff, useChosenService } from '../state/wizard';
import type { Day } from '../types';

/** A date in words: why it is closed, and its name for screen readers. */
export function useDayText(day: Day) {
  const { t, format } = useLocale();
  const reason = useDayReason(day);
  const date = format.weekdayDate(day.date);
  const label = reason ? t('day.closed', { date, reason }) : t('day.open', { date, n: day.slots.length });
  return { reason, label };
}

/** Why a date has no times; undefined when it has some. */
function useDayReason(day: Day): string | undefined {
  const { t } = useLocale();
  const { staff, service } = useChosenService();
  const zone = useSession((s) => s.zone);
  if (day.slots.length) return;
  const name = staff && choosesStaff(service) ? staff.name.split(' ')[0] : undefined;
  const reason = day.reason ?? 'fully_booked';
  switch (reason) {
    case 'past':
      return t(day.date < todayIn(zone) ? 'reason.past' : 'reason.today_over');
    case 'calendar_conflicts':
    case 'limit_reached':
      return t(`reason.${reason}`);
    case 'beyond_horizon':
      return t('reason.beyond_horizon', { n: service.horizonDays });
    case 'holiday':
      return day.holiday ? t('reason.holiday_named', { name: day.holiday }) : t('reason.holiday');
    case 'no_service_hours':
      return name ? t('reason.not_working', { name }) : t('reason.no_service_hours');
    case 'time_off':
      return name ? t('reason.time_off', { name }) : t('reason.no_service_hours');
    case 'fully_booked':
      return name ? t('reason.fully_booked_with', { name }) : t('reason.fully_booked');
  }
}
