import { formatMoney, type Money } from '../money/money';
import { isRepeated } from '../time/instants';

type DateOptions = Omit<Intl.DateTimeFormatOptions, 'timeZone'>;

/** Building an `Intl.DateTimeFormat` costs far more than using it, so each is built once, when it is first used. */
function cachedFormats(tag: string) {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    let format = known.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(tag, options);
      known.set(key, format);
    }
    return format;
  };
}

/** How one language writes dates, times, zones, numbers and money. Dates are ISO (`2026-11-20`), instants UTC ISO strings. */
export function createFormats(tag: string) {
  const formats = cachedFormats(tag);
  const date = (options: DateOptions) => (iso: string) =>
    formats({ ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
  const zonePart = (zone: string, timeZoneName: 'shortOffset' | 'shortGeneric', instant: string | number) =>
    formats({ timeZone: zone, timeZoneName })
      .formatToParts(new Date(instant))
      .find((part) => part.type === 'timeZoneName')?.value ?? zone;
  const time = (instant: string, zone: string, twelveHours = false) =>
    formats({
      hour: twelveHours ? 'numeric' : '2-digit',
      minute: '2-digit',
      hourCycle: twelveHours ? 'h12' : 'h23',
      timeZone: zone,
    }).format(new Date(instant));
  const offset = (zone: string, instant: string) => zonePart(zone, 'shortOffset', instant);
  const numbers = new Intl.NumberFormat(tag);
  return {
    /** "Friday 20 November" */
    weekdayDate: date({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** "Friday 20 Nov" */
    paneDate: date({ weekday: 'long', day: 'numeric', month: 'short' }),
    /** "Fri, 20 Nov" */
    shortDate: date({ weekday: 'short', day: 'numeric', month: 'short' }),
    /** "Friday 20 November 2026" */
    fullDate: date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** "16 – 22 Nov", "30 Nov – 6 Dec" */
    shortDateRange: (from: string, to: string) =>
      formats({ day: 'numeric', month: 'short', timeZone: 'UTC' }).formatRange(
        new Date(`${from}T00:00Z`),
        new Date(`${to}T00:00Z`),
      ),
    /** "1 Nov" */
    dayShortMonth: date({ day: 'numeric', month: 'short' }),
    /** "20 November" */
    dayMonth: date({ day: 'numeric', month: 'long' }),
    /** "8–10 December", "30 December 2026 – 2 January 2027": with the year where it is not `thisYear`. */
    dateRange: (from: string, to: string, thisYear: number) => {
      const [first, last] = [new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`)];
      const isThis = first.getUTCFullYear() === thisYear && last.getUTCFullYear() === thisYear;
      const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      return formats(isThis ? options : { ...options, year: 'numeric' }).formatRange(first, last);
    },
    /** "November" */
    month: date({ month: 'long' }),
    /** "November 2026" */
    monthYear: date({ month: 'long', year: 'numeric' }),
    /** "Nov" */
    shortMonth: date({ month: 'short' }),
    /** "Fri" */
    shortWeekday: date({ weekday: 'short' }),
    /** "Friday" */
    weekday: date({ weekday: 'long' }),
    /** "F" */
    narrowWeekday: date({ weekday: 'narrow' }),
    /** "20" */
    dayNumber: date({ day: 'numeric' }),
    /** "09:30" or "9:30 am": the wall clock of a zone at an instant. */
    time,
    /** The same; in an hour that comes twice with the offset that tells the two apart: "01:30 GMT+2". */
    clock: (instant: string, zone: string, twelveHours = false) => {
      const text = time(instant, zone, twelveHours);
      return isRepeated(instant, zone) ? `${text} ${offset(zone, instant)}` : text;
    },
    /** "GMT+4" */
    offset,
    /** "Dubai" of "Asia/Dubai" in English; the generic name of the zone elsewhere, as `Intl` knows no cities. */
    city: (zone: string) =>
      tag.startsWith('en') ? (zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone) : zonePart(zone, 'shortGeneric', 0),
    money: (money: Money) => formatMoney(money, tag),
    number: (n: number) => numbers.format(n),
  };
}

export type Formats = ReturnType<typeof createFormats>;
