import { minutesOfDay } from '../../../lib/time/instants';

const two = (n: number) => String(n).padStart(2, '0');

/** The time of day that a zone's clock shows at an instant, as the API writes it: "09:00". */
export function wallTime(instant: string, zone: string): string {
  const minutes = minutesOfDay(instant, zone);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
