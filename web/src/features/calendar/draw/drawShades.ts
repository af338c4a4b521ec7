import { faceOf } from '../../../components/time-grid/dayFace';
import { DAY_MINUTES, type Shade, type Span } from '../../../components/time-grid/model';
import type { StaffDay } from '../types';
import { mayFill } from '../viewer';
import { clockText, plainClock } from '../words';
import { type DayFacts, hoursOn, type Words } from './facts';
import { minus } from './intervals';

const KINDS = {
  BREAK: 'break',
  TIME_OFF: 'time_off',
  BLOCK: 'block',
  HOLIDAY: 'holiday',
  EXCEPTION: 'closed',
} as const;

/** The open windows of a staff member's day on the clock's face. */
export const openSpans = (day: StaffDay | undefined, facts: DayFacts): Span[] =>
  (day?.open ?? []).flatMap((window) => hoursOn(facts, window) ?? []);

/**
 * Everything that is not open, in the order of drawing: what has no name, what the schedule names, the hour that clocks
 * skip. Nothing is hatched twice: a break is a pause in open time, so what a day off covers of it, and a break before the
 * first or after the last open minute, is not drawn.
 */
export function drawShades(day: StaffDay | undefined, open: readonly Span[], facts: DayFacts, words: Words): Shade[] {
  const named = namedShades(day, open, facts, words);
  const wholeDay = { start: 0, end: DAY_MINUTES };
  const label = open.length + named.length > 0 ? '' : words.t('calendar.notWorking');
  const closed = minus([wholeDay], [...open, ...named]).map(
    (span, i): Shade => ({ ...span, id: `closed${i}`, kind: 'closed', times: '', label }),
  );
  return [...closed, ...named, ...skippedHour(facts, words)];
}

function namedShades(day: StaffDay | undefined, open: readonly Span[], facts: DayFacts, { t, format }: Words): Shade[] {
  const shades = (day?.shades ?? []).flatMap((shade, i): Shade[] => {
    const span = hoursOn(facts, shade);
    const clock = faceOf(facts.date, facts.zone).change ? clockText : plainClock;
    const times = `${clock(shade.start, facts.zone, format)}–${clock(shade.end, facts.zone, format)}`;
    const id = `${shade.kind}${i}`;
    const kind = KINDS[shade.kind];
    const label = shade.label || (kind === 'block' || kind === 'time_off' ? t(`calendar.shade.${kind}`) : '');
    const entry =
      shade.entryId && mayFill(facts.viewer, day?.staffId ?? '')
        ? { id: shade.entryId, occurrence: shade.occurrence ?? null }
        : undefined;
    return span ? [{ ...span, id, kind, label, times, hue: shade.hue ?? undefined, entry }] : [];
  });
  const isPause = (s: Span) => open.some((w) => w.start < s.start) && open.some((w) => w.end > s.end);
  const away = shades.filter((s) => s.kind !== 'break' && s.kind !== 'block');
  return shades.flatMap((shade) => {
    if (shade.kind !== 'break') return [shade];
    return isPause(shade) ? minus([shade], away).map((span, i) => ({ ...shade, ...span, id: `${shade.id}-${i}` })) : [];
  });
}

/** The hour that clocks skip is nobody's to book. */
function skippedHour({ date, zone }: DayFacts, { t }: Words): Shade[] {
  const change = faceOf(date, zone).change;
  if (!change || change.minutes < 0) return [];
  const span = { start: change.at, end: change.at + change.minutes };
  return [{ ...span, id: 'gap', kind: 'gap', label: t('calendar.skippedHour'), times: '' }];
}
