import { visibleRange } from '../../../components/time-grid/geometry';
import type { GridColumn, GridEvent, Span } from '../../../components/time-grid/model';
import type { Staff } from '../types';
import { drawEvent } from './drawEvent';
import { drawShades, openSpans } from './drawShades';
import { columnKey, type DayFacts, type Words } from './facts';
import { minus, minutesIn } from './intervals';

/** A staff member's day: the column to draw and what its head says. */
export type DrawnStaff = {
  staff: Staff;
  date: string;
  column: GridColumn;
  /** Share of the bookable minutes that appointments take, 0 … 100; null on a day without bookable minutes. */
  loadPercent: number | null;
  /** Why there is no bookable time, where the schedule says so: "Annual leave". */
  offLabel: string;
  /** Has bookable time or an appointment. */
  isOnShift: boolean;
  open: Span[];
};

/** Turns a day into columns, in the order of the team. Pure: the same facts give the same drawing. */
export const drawDay = (facts: DayFacts, words: Words): DrawnStaff[] =>
  withStrangers(facts, words).map((staff) => drawStaff(staff, facts, words));

/** The hours on screen for those columns. */
export const rangeOf = (drawn: readonly DrawnStaff[]) =>
  visibleRange(
    drawn.map((d) => d.column),
    drawn.flatMap((d) => d.open),
  );

/** Nobody's appointments vanish: who has some but is no longer in the team still gets a column. */
function withStrangers({ staff, appointments }: DayFacts, { t }: Words): Staff[] {
  const known = new Set(staff.map((s) => s.id));
  const strangers = [...new Set(appointments.flatMap((a) => a.staffIds))].filter((id) => !known.has(id));
  const former = (id: string): Staff => ({ id, name: t('calendar.formerStaff'), title: '', hue: 260, position: 0 });
  return [...staff].sort((a, b) => a.position - b.position).concat(strangers.map(former));
}

function drawStaff(staff: Staff, facts: DayFacts, words: Words): DrawnStaff {
  const day = facts.days.find((d) => d.staffId === staff.id && d.date === facts.date);
  const open = openSpans(day, facts);
  const shades = drawShades(day, open, facts, words);
  const events = facts.appointments
    .filter((a) => a.staffIds.includes(staff.id))
    .flatMap((a) => drawEvent(a, staff, facts, words) ?? []);
  const bookable = minus(open, shades);
  const reason = shades.find((s) => s.label && s.kind !== 'break' && s.kind !== 'gap');
  return {
    staff,
    date: facts.date,
    column: {
      key: columnKey(staff.id, facts.date),
      label: words.t('calendar.column', { name: staff.name, count: events.length }),
      shades,
      events,
    },
    loadPercent: bookable.length > 0 ? loadPercent(bookable, events) : null,
    offLabel: bookable.length > 0 ? '' : (reason?.label ?? ''),
    isOnShift: bookable.length > 0 || events.length > 0,
    open,
  };
}

/** How full a day is; appointments outside the hours count, so it stops at 100. */
const loadPercent = (bookable: readonly Span[], events: readonly GridEvent[]) =>
  Math.min(100, Math.round((minutesIn(events.filter((e) => e.occupies)) / minutesIn(bookable)) * 100));
