import { addDays, isDate, type Weekday, weekday } from '../../../lib/time/dates';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'يناير'],
  ['feb', 'فبراير'],
  ['mar', 'مارس'],
  ['apr', 'أبريل', 'ابريل'],
  ['may', 'مايو'],
  ['jun', 'يونيو'],
  ['jul', 'يوليو'],
  ['aug', 'أغسطس', 'اغسطس'],
  ['sep', 'سبتمبر'],
  ['oct', 'أكتوبر', 'اكتوبر'],
  ['nov', 'نوفمبر'],
  ['dec', 'ديسمبر'],
];
const DAYS: readonly (readonly string[])[] = [
  ['mon', 'الاثنين', 'الإثنين'],
  ['tue', 'الثلاثاء'],
  ['wed', 'الأربعاء', 'الاربعاء'],
  ['thu', 'الخميس'],
  ['fri', 'الجمعة'],
  ['sat', 'السبت'],
  ['sun', 'الأحد', 'الاحد'],
];
const NEAR: Record<string, number> = {
  today: 0,
  اليوم: 0,
  tomorrow: 1,
  غدا: 1,
  غدًا: 1,
  غداً: 1,
  yesterday: -1,
  أمس: -1,
  امس: -1,
};
const WEEK = /^(w|weeks?|أسابيع|اسابيع|أسبوع|اسبوع)$/;
const DAY = /^(|d|days?|أيام|ايام|يوم|يوما)$/;

/** English words are known by their first three letters, Arabic ones as a whole. */
const placeIn = (words: readonly (readonly string[])[], text: string) =>
  words.findIndex((names) => names.some((name) => (/^[a-z]/.test(name) ? text.startsWith(name) : text === name)));

const latin = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/**
 * Reads "12 dec", "tomorrow", "next fri", "+3w", "2026-12-01" as a local date, in English and in Arabic; null when it is
 * none. A date without a year is the next one of that name; a weekday is one of the seven days ahead.
 */
export function readDate(text: string, today: string): string | null {
  const wish = latin(text.trim().toLowerCase()).replaceAll(/\s+/g, ' ');
  if (isDate(wish)) return wish;
  const near = NEAR[wish];
  if (near !== undefined) return addDays(today, near);
  return ahead(wish, today) ?? named(wish, today) ?? ofMonth(wish, today);
}

function ahead(wish: string, today: string): string | null {
  const [, sign, count, unit = ''] = /^([+-])(\d{1,3}) ?(\p{L}*)$/u.exec(wish) ?? [];
  if (!count || !(WEEK.test(unit) || DAY.test(unit))) return null;
  return addDays(today, (sign === '-' ? -1 : 1) * Number(count) * (WEEK.test(unit) ? 7 : 1));
}

function named(wish: string, today: string): string | null {
  const name = wish.replace(/^next /, '').replace(/ (القادم|القادمة)$/, '');
  const place = /^\p{L}{3,}$/u.test(name) ? placeIn(DAYS, name) : -1;
  if (place < 0) return null;
  return addDays(today, ((place + 1 - weekday(today) + 7) % 7 || 7) as Weekday);
}

function ofMonth(wish: string, today: string): string | null {
  const [, before, name, after, year] = /^(\d{1,2})?\.? ?(\p{L}{3,})\.? ?(\d{1,2})?(?:,? (\d{4}))?$/u.exec(wish) ?? [];
  const month = name ? placeIn(MONTHS, name) + 1 : 0;
  const day = Number(before ?? after ?? 0);
  if (month === 0 || day === 0) return null;
  const dateOf = (y: number) => {
    const date = `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isDate(date) ? date : null;
  };
  if (year) return dateOf(Number(year));
  const own = Number(today.slice(0, 4));
  const soon = dateOf(own);
  return soon && soon >= today ? soon : dateOf(own + 1);
}
