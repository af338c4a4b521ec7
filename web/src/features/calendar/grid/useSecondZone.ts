import { useMemo } from 'react';
import type { SecondZone } from '../../../components/time-grid/Gutter';
import { useLocale } from '../../../lib/i18n';
import { instantAt, offsetMinutes } from '../../../lib/time/instants';
import { faceText } from '../words';

const NOON = 12 * 60;
const DAY_MINUTES = 24 * 60;

/** The hours of another zone as they are at noon of a date of the business; null when none is shown. */
export function useSecondZone(second: string | null, zone: string, date: string): SecondZone | null {
  const { format } = useLocale();
  return useMemo(() => {
    if (!second) return null;
    const noon = instantAt(date, NOON, zone);
    const shift = offsetMinutes(noon, second) - offsetMinutes(noon, zone);
    return {
      label: format.city(second),
      here: format.city(zone),
      hourText: (minute) => faceText((minute + shift + 2 * DAY_MINUTES) % DAY_MINUTES, format),
    };
  }, [second, zone, date, format]);
}
