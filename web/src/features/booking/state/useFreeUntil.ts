import { useLocale } from '../../../lib/i18n';
import { dateIn, isBefore, now, plusMinutes } from '../../../lib/time/instants';
import type { Service } from '../types';
import { useSession } from './session';

/** Until when cancelling costs nothing, in the visitor's words, and whether that moment is still to come. */
export function useFreeUntil(service: Service, start: string) {
  const { format } = useLocale();
  const { zone, h12 } = useSession();
  const until = plusMinutes(start, -60 * service.freeCancelHours);
  const words = {
    date: format.weekdayDate(dateIn(until, zone)),
    time: format.time(until, zone, h12),
    n: service.freeCancelHours,
  };
  return { isFree: isBefore(now(), until), words };
}
