import { visibleRange } from '../../components/time-grid/geometry';
import { DAY_MINUTES, type GridColumn, type GridEvent, type Shade, type Span } from '../../components/time-grid/model';
import { type ClockChange, clockChange, wallSpan } from '../../components/time-grid/wallClock';
import type { Formats, Translate } from '../../lib/i18n';
import { isBefore } from '../../lib/time/instants';
import { minus, minutesIn } from './intervals';
import type { Appointment, Service, Staff, StaffDay } from './types';
import { clockText, isClass, minutesText, STATUS, titleOf } from './words';

/** One local date of the business, as the server tells it. `now` is an instant. */
export type DayFacts = {
  date: string;
  zone: string;
  staff: readonly Staff[];
  services: ReadonlyMap<string, Service>;
  appointments: readonly Appointment[];
  days: readonly StaffDay[];
  now: string;
};

/** A staff member's day: the column to draw and what its head says. */
export type DrawnStaff = {
  staff: Staff;
  column: GridColumn;
  /** Share of the bookable minutes that appointments take, 0 … 100; null on a day without bookable minutes. */
  loadPercent: number | null;
  /** Why there are no hours, where the schedule says so: "Annual leave". */
  offLabel: string;
  isOnShift: boolean;
  open: Span[];
};

export type Words = { t: Translate; format: Formats };

/** Turns a day into columns, in the order of the team. Pure: the same facts give the same drawing. */
export function drawDay(facts: DayFacts, words: Words): DrawnStaff[] {
  const change = clockChange(Temporal.PlainDate.from(facts.date), facts.zone);
  return withStrangers(facts, words).map((staff) => drawStaff(staff, facts, words, change));
}

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

function drawStaff(staff: Staff, facts: DayFacts, words: Words, change: ClockChange | null): DrawnStaff {
  const { t, format } = words;
  const day = facts.days.find((d) => d.staffId === staff.id && d.date === facts.date);
  const open = (day?.open ?? []).flatMap((w) => spanOn(facts, w) ?? []);
  const named = (day?.shades ?? []).flatMap((shade, i): Shade[] => {
    const span = spanOn(facts, shade);
    if (!span) return [];
    const times = `${clockText(shade.start, facts.zone, format)}–${clockText(shade.end, facts.zone, format)}`;
    return [
      {
        ...span,
        id: `${shade.kind}${i}`,
        kind: KINDS[shade.kind],
        label: shade.label,
        times,
        hue: shade.hue ?? undefined,
      },
    ];
  });
  const events = facts.appointments
    .filter((a) => a.staffIds.includes(staff.id))
    .flatMap((a) => drawEvent(a, staff, facts, words) ?? []);
  const bookable = minus(open, named);
  const offLabel = bookable.length > 0 ? '' : (named.find((s) => s.kind !== 'break')?.label ?? '');
  const closed = minus([{ start: 0, end: DAY_MINUTES }], [...open, ...named]).map(
    (span, i): Shade => ({
      ...span,
      id: `closed${i}`,
      kind: 'closed',
      times: '',
      label: open.length + named.length > 0 ? '' : t('calendar.notWorking'),
    }),
  );
  const label = t('calendar.column', { name: staff.name, count: events.length });
  return {
    staff,
    column: { key: staff.id, label, shades: [...closed, ...named, ...skipped(change, t)], events },
    loadPercent: bookable.length > 0 ? loadPercent(bookable, events) : null,
    offLabel,
    isOnShift: bookable.length > 0 || events.length > 0,
    open,
  };
}

const KINDS = {
  BREAK: 'break',
  TIME_OFF: 'time_off',
  BLOCK: 'block',
  HOLIDAY: 'holiday',
  EXCEPTION: 'closed',
} as const;

/** How full a day is; appointments outside the hours count, so it stops at 100. */
const loadPercent = (bookable: readonly Span[], events: readonly Span[]) =>
  Math.min(100, Math.round((minutesIn(events) / minutesIn(bookable)) * 100));

/** The hour that clocks skip is nobody's to book. */
const skipped = (change: ClockChange | null, t: Translate): Shade[] =>
  change && change.minutes > 0
    ? [
        {
          id: 'gap',
          kind: 'gap',
          start: change.at,
          end: change.at + change.minutes,
          label: t('calendar.skippedHour'),
          times: '',
        },
      ]
    : [];

function drawEvent(a: Appointment, staff: Staff, facts: DayFacts, { t, format }: Words): GridEvent | null {
  const span = spanOn(facts, a);
  if (!span) return null;
  const service = facts.services.get(a.serviceId);
  const { word, look } = STATUS[a.status];
  const buffers = a.bufferBeforeMinutes + a.bufferAfterMinutes;
  const seats = { taken: a.seatsTaken, capacity: a.capacity };
  return {
    ...span,
    key: `${a.id}@${staff.id}`,
    id: a.id,
    title: titleOf(a, service),
    detail: isClass(a) ? t('calendar.seats', seats) : (service?.name ?? ''),
    times: { start: clockText(a.start, facts.zone, format), end: clockText(a.end, facts.zone, format) },
    spoken: [t(word), buffers > 0 ? t('calendar.buffer', { length: minutesText(buffers, t) }) : '']
      .filter(Boolean)
      .join(', '),
    hue: service?.hue ?? 260,
    look,
    word: look === 'pending' ? t(word) : undefined,
    before: Math.min(a.bufferBeforeMinutes, span.start),
    after: Math.min(a.bufferAfterMinutes, DAY_MINUTES - span.end),
    past: !isBefore(facts.now, a.end),
    seats: isClass(a) ? seats : undefined,
  };
}

function spanOn({ date, zone }: DayFacts, { start, end }: { start: string; end: string }): Span | null {
  return wallSpan(Temporal.Instant.from(start), Temporal.Instant.from(end), Temporal.PlainDate.from(date), zone);
}
