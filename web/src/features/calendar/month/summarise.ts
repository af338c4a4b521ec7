import { byDate, type RangeFacts } from '../draw/drawView';
import { minus, minutesIn } from '../draw/intervals';
import type { Filters } from '../filter/filters';
import { passes } from '../filter/filters';
import type { Appointment, Staff, StaffDay } from '../types';

/** How full somebody's date is; `percent` is null without bookable time, and then `isAway` says whether it was planned. */
export type StaffLoad = { staff: Staff; percent: number | null; isAway: boolean };

/** A date of the month at a glance. */
export type DaySummary = {
  date: string;
  /** Those that pass the filters, in the order of their start. */
  appointments: Appointment[];
  pending: number;
  loads: StaffLoad[];
  /** Who works on other days but not on this one, by plan. */
  away: Staff[];
  /** Why nobody works, where all share a reason: "National Day"; null when somebody does. */
  closed: string | null;
};

const MINUTE_MS = 60_000;
/** In minutes since 1970, so that nothing needs a zone. */
const spanOf = ({ start, end }: { start: string; end: string }) => ({
  start: Date.parse(start) / MINUTE_MS,
  end: Date.parse(end) / MINUTE_MS,
});
const TAKES_TIME: ReadonlySet<Appointment['status']> = new Set(['HELD', 'PENDING', 'CONFIRMED', 'COMPLETED']);
const AWAY: ReadonlySet<StaffDay['shades'][number]['kind']> = new Set(['TIME_OFF', 'EXCEPTION']);

/** The dates of a month, each summed up. Loads count everything, whatever the filters leave out. */
export function summarise(facts: RangeFacts, filters: Filters): DaySummary[] {
  const appointments = byDate(facts);
  const days = new Map(facts.days.map((d) => [`${d.staffId}@${d.date}`, d]));
  const staff = facts.staff.filter((s) => filters.staff?.includes(s.id) ?? true);
  const shownStaff = new Set(staff.map((s) => s.id));
  const team = [...staff].sort((a, b) => a.position - b.position);
  return facts.dates.map((date) => {
    const all = appointments.get(date) ?? [];
    const shown = all
      .filter((a) => passes(filters, a) && (filters.staff === null || a.staffIds.some((id) => shownStaff.has(id))))
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    const loads = team.map((s) => loadOf(s, days.get(`${s.id}@${date}`), all));
    return {
      date,
      appointments: shown,
      pending: shown.filter((a) => a.status === 'PENDING').length,
      loads,
      away: loads.filter((l) => l.isAway).map((l) => l.staff),
      closed: loads.every((l) => l.percent === null) ? reasonOf(team.map((s) => days.get(`${s.id}@${date}`))) : null,
    };
  });
}

function loadOf(staff: Staff, day: StaffDay | undefined, appointments: readonly Appointment[]): StaffLoad {
  const shades = (day?.shades ?? []).filter((s) => s.kind !== 'BREAK');
  const bookable = minutesIn(minus((day?.open ?? []).map(spanOf), shades.map(spanOf)));
  const isAway = bookable === 0 && shades.some((s) => AWAY.has(s.kind));
  if (bookable === 0) return { staff, percent: null, isAway };
  const mine = appointments.filter((a) => TAKES_TIME.has(a.status) && a.staffIds.includes(staff.id));
  return { staff, percent: Math.min(100, Math.round((minutesIn(mine.map(spanOf)) / bookable) * 100)), isAway };
}

/** What all of them share; empty when they are off for reasons of their own. */
function reasonOf(days: readonly (StaffDay | undefined)[]): string {
  const labels = new Set(days.map((d) => d?.shades.find((s) => s.kind === 'HOLIDAY' || s.kind === 'EXCEPTION')?.label));
  const [shared] = labels.size === 1 ? [...labels] : [];
  return shared ?? '';
}
