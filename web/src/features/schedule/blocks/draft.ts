import type { Minutes } from '../../../lib/time/clock';
import { DAY_MINUTES } from '../../../lib/time/clock';
import { addDays, daysBetween, type Weekday } from '../../../lib/time/dates';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import type { Block } from '../types';
import { firstDate, type Repeat, readRule, ruleOf } from './repeat';

/** A blocked time as it is typed, on the wall clock of the person. */
export type BlockDraft = {
  reason: string;
  date: string;
  from: Minutes;
  /** From 1440 on it lies on the next date. */
  to: Minutes;
  repeat: Repeat | null;
  /** A rule that the form cannot say; it is kept as it is. */
  customRule: string | null;
  excluded: string[];
  hue: number | null;
};

export const newBlock = (date: string): BlockDraft => ({
  reason: '',
  date,
  from: 12 * 60,
  to: 13 * 60,
  repeat: null,
  customRule: null,
  excluded: [],
  hue: null,
});

export function draftOf({ start, end, rule, excluded, reason, hue }: Block, zone: string): BlockDraft {
  const date = dateIn(start, zone);
  const from = minutesOfDay(start, zone);
  const repeat = rule ? readRule(rule, date) : null;
  return {
    reason,
    date,
    from,
    to: daysBetween(date, dateIn(end, zone)) * DAY_MINUTES + minutesOfDay(end, zone),
    repeat,
    customRule: rule && !repeat ? rule : null,
    excluded: [...excluded],
    hue: hue ?? null,
  };
}

/** The date on which it first takes place. */
export const startDate = ({ date, repeat }: BlockDraft, weekStart: Weekday) =>
  repeat ? firstDate(repeat, date, weekStart) : date;

/** What the server takes for a block, without whom it is for. */
export function fieldsOf(draft: BlockDraft, zone: string, weekStart: Weekday) {
  const { reason, from, to, repeat, customRule, excluded, hue } = draft;
  const date = startDate(draft, weekStart);
  const rule = repeat ? ruleOf(repeat, weekStart) : customRule;
  const at = (minutes: Minutes) =>
    instantAt(addDays(date, Math.floor(minutes / DAY_MINUTES)), minutes % DAY_MINUTES, zone);
  return { start: at(from), end: at(to), rule, excluded: rule ? excluded : [], reason: reason.trim(), hue };
}
