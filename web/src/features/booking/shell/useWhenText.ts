import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { useSession } from '../state/session';
import { useWizard } from '../state/wizard';

/** "Friday 27 November, 09:30", in the visitor's zone; undefined until a time is chosen. */
export function useWhenText() {
  const { slot } = useWizard();
  const { zone, h12 } = useSession();
  const { t, format } = useLocale();
  if (!slot) return;
  return t('when.full', {
    date: format.weekdayDate(dateIn(slot.start, zone)),
    time: format.clock(slot.start, zone, h12),
  });
}
