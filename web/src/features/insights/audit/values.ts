import type { Formats, MessageId, Translate } from '../../../lib/i18n';
import { clock, clockRange } from '../../../lib/time/clock';
import { addDays, isDate } from '../../../lib/time/dates';
import { dateIn } from '../../../lib/time/instants';
import { fieldName } from './fields';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const MOST_ENTRIES = 4;
/** Any Sunday: only the names of the days behind it are read. */
const SUNDAY = '2026-11-15';

const STATUS: Record<string, MessageId> = {
  HELD: 'calendar.status.held',
  PENDING: 'calendar.status.pending',
  CONFIRMED: 'calendar.status.confirmed',
  COMPLETED: 'calendar.status.completed',
  NO_SHOW: 'calendar.status.noShow',
  CANCELLED: 'calendar.status.cancelled',
  EXPIRED: 'calendar.status.expired',
};

/** What values are written with: the clocks of the business, and the names that ids stand for. */
export type Reading = { zone: string; names: ReadonlyMap<string, string>; t: Translate; format: Formats };

/** A value of the log as one reads it. `field` says how a number is meant. */
export function valueText(field: string, value: unknown, reading: Reading): string {
  const { zone, names, t, format } = reading;
  if (value === null || value === undefined || value === '') return t('ins.nothing');
  if (typeof value === 'boolean') return t(value ? 'ins.yes' : 'ins.no');
  if (typeof value === 'number') return /Minute$/.test(field) ? clock(value) : format.number(value);
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST_ENTRIES).map((each) => valueText(field, each, reading));
    const more = value.length - shown.length;
    return [...shown, ...(more > 0 ? [t('ins.andMore', { count: more })] : [])].join('; ');
  }
  if (typeof value === 'object') return objectText(value as Record<string, unknown>, reading);
  const text = String(value);
  const status = field === 'status' ? STATUS[text] : undefined;
  if (status) return t(status);
  if (ID.test(text)) return names.get(text) ?? `…${text.slice(-6)}`;
  if (isDate(text)) return format.shortDate(text);
  return INSTANT.test(text)
    ? `${format.shortDate(dateIn(instantOf(text), zone))} ${format.time(instantOf(text), zone)}`
    : text;
}

/** A part of a thing, such as one of the windows of a week or one of the people of an appointment. */
function objectText(value: Record<string, unknown>, reading: Reading): string {
  const { weekday, startMinute, endMinute, kind } = value;
  if (typeof weekday === 'number' && typeof startMinute === 'number' && typeof endMinute === 'number') {
    const times = `${reading.format.shortWeekday(addDays(SUNDAY, weekday))} ${clockRange(startMinute, endMinute)}`;
    return kind === 'BREAK' ? reading.t('ins.breakAt', { times }) : times;
  }
  const entries = Object.entries(value);
  if (entries.length === 1) return entries.map(([name, each]) => valueText(name, each, reading)).join('');
  return entries.map(([name, each]) => `${fieldName(name, reading.t)} ${valueText(name, each, reading)}`).join(', ');
}

/** PostgreSQL writes an offset of whole hours without minutes, which not every browser reads. */
const instantOf = (text: string) => new Date(text.replace(/([+-]\d\d)$/, '$1:00')).toISOString();
