/** Wall-clock minutes after midnight. From 1440 on they lie on the next date, as a window that runs over midnight has them. */
export type Minutes = number;

export const DAY_MINUTES = 1440;

const two = (n: number) => String(n).padStart(2, '0');

/** "09:30", "24:00", "26:00": the way in which the server writes the times of a schedule. */
export const clock = (m: Minutes) => `${two(Math.floor(m / 60))}:${two(Math.round(m % 60))}`;

/** "02:00" for 26:00: what hangs on the wall then. Midnight at the end of a date stays 24:00. */
export const wallClock = (m: Minutes) => clock(m > DAY_MINUTES ? m - DAY_MINUTES : m);

/** The minutes of a text of the server. */
export const minutesOf = (text: string): Minutes => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
};

/** "09:00–13:00" in a left-to-right isolate, so that it reads forwards inside Arabic text too. */
export const clockRange = (from: Minutes, to: Minutes) => `\u2066${wallClock(from)}–${wallClock(to)}\u2069`;

/**
 * Understands what people type: 9, 9:30, 930, 17.15, 5pm, also in the digits of Arabic. Null where it is no time, or one after
 * `max`. A time of the next date is typed as 26:00.
 */
export function parseClock(text: string, max: Minutes = DAY_MINUTES): Minutes | null {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const match = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|ص|م)?\s*$/i.exec(latin);
  if (!match) return null;
  let hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  const half = match[3]?.toLowerCase();
  if (half) {
    if (hours > 12) return null;
    hours = (hours % 12) + (half === 'pm' || half === 'م' ? 12 : 0);
  }
  const parsed = hours * 60 + minutes;
  return minutes > 59 || parsed > max ? null : parsed;
}
