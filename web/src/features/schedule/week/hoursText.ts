import type { Formats, Translate } from '../../../lib/i18n';
import { clockRange, type Minutes, wallClock } from '../../../lib/time/clock';
import { closedDay, type DayHours, sameDay, type WeekHours, weekMinutes } from './hours';

/** The language in which a change is told. */
export type Words = { t: Translate; format: Formats; tag: string };

const MOST_KINDS = 3;
/** A Monday; with it the names of weekdays are dates. */
const MONDAY = '2024-01-01';

/** 0 = Monday: the date of the reference week. */
export const weekdayDate = (weekday: number) => `${MONDAY.slice(0, 9)}${weekday + 1}`;

/** "7 h 30 min", "45 min" */
export function lengthText(minutes: Minutes, t: Translate): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('avail.minutes', { minutes: rest });
  return rest === 0 ? t('avail.hours', { hours }) : t('avail.hoursMinutes', { hours, minutes: rest });
}

/** "a, b and c" in the grammar of the language. */
export const joined = (parts: readonly string[], tag: string) =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts);

/** "Mon–Thu", "Mon and Thu" */
export function dayNames(days: readonly number[], { format, tag }: Words): string {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const name = (day: number) => format.shortWeekday(weekdayDate(day));
  return days.length > 2 && last - first === days.length - 1
    ? `${name(first)}–${name(last)}`
    : joined(days.map(name), tag);
}

function dayChange(before: DayHours, after: DayHours, { t, tag }: Words): string {
  const [first, old] = [after.windows[0], before.windows[0]];
  const [last, oldLast] = [after.windows.at(-1), before.windows.at(-1)];
  if (!first || !last) return t('avail.closes');
  if (!old || !oldLast) return t('avail.opens', { range: clockRange(first.from, last.to) });
  const parts: string[] = [];
  if (first.from !== old.from)
    parts.push(t('avail.opensInstead', { time: wallClock(first.from), old: wallClock(old.from) }));
  if (last.to !== oldLast.to)
    parts.push(t('avail.closesInstead', { time: wallClock(last.to), old: wallClock(oldLast.to) }));
  if (after.breaks.length !== before.breaks.length)
    parts.push(t(after.breaks.length > before.breaks.length ? 'avail.getsBreak' : 'avail.losesBreak'));
  return parts.length ? joined(parts, tag) : t('avail.changesInside');
}

/** One sentence that says what saving would change; null when nothing would. Days that change alike are named together. */
export function describeChange(before: WeekHours, after: WeekHours, words: Words): string | null {
  const { t } = words;
  const byChange = new Map<string, number[]>();
  const days = after.map((_, i) => i).filter((i) => !sameDay(before[i] ?? closedDay, after[i] ?? closedDay));
  if (!days.length) return null;
  for (const day of days) {
    const change = dayChange(before[day] ?? closedDay, after[day] ?? closedDay, words);
    byChange.set(change, [...(byChange.get(change) ?? []), day]);
  }
  const parts =
    byChange.size > MOST_KINDS
      ? [t('avail.otherHours', { days: dayNames(days, words) })]
      : [...byChange].map(([change, list]) => t('avail.dayChange', { days: dayNames(list, words), change }));
  const difference = weekMinutes(after) - weekMinutes(before);
  const total = `\u2066${difference > 0 ? '+' : '−'}\u2069${lengthText(Math.abs(difference), t)}`;
  return `${parts.join('; ')}. ${difference ? t('avail.moreAWeek', { total }) : t('avail.sameAWeek')}`;
}
