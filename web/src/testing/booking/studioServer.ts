import type { components } from '../../api/schema';
import { addDays, daysFrom, weekday } from '../../lib/time/dates.ts';
import { dateIn, instantAt, isBefore, now, plusMinutes, todayIn } from '../../lib/time/instants.ts';
import { business, categories, id, services, staff } from './studio.ts';

type Schemas = components['schemas'];
type Service = Schemas['PublicService'];
type Slot = Schemas['SlotView'];
type Hold = Schemas['HoldView'];

const HOLD_MINUTES = 10;

const OPENS = 8 * 60;
const CLOSES = 18 * 60;
const SUNDAY = 7;
const DAY_OFF: Record<string, number> = { [id('5', 1)]: 4, [id('5', 2)]: 2 };

/** Always the same number for the same text, 0 … 1. */
function chance(text: string) {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
  });
const problem = (status: number, slug: string, more: object = {}) =>
  json(status, { type: `urn:horarium:problem:${slug}`, title: slug, status, ...more });

/**
 * A server for tests and pictures that speaks the contract of the public endpoints: a studio in Dubai, open every day but
 * Sunday, 8 to 18, whose busy time is the same at every start. It remembers what was booked.
 */
export function createStudioServer() {
  let placedSoFar = 0;
  const taken = new Set<string>();
  const holds = new Map<string, Hold>();
  const answers = new Map<string, Schemas['BookingConfirmation']>();

  const isHeld = (staffId: string, start: string) =>
    [...holds.values()].some(
      (hold) => hold.staffId === staffId && hold.start === start && isBefore(now(), hold.expiresAt),
    );

  const isFree = (service: Service, staffId: string, start: string) =>
    chance(`${staffId}${start}`) < 0.6 &&
    !taken.has(`${staffId}${start}`) &&
    !isHeld(staffId, start) &&
    isBefore(now(), start) &&
    Boolean(service);

  function slot(service: Service, wanted: string | null, start: string): Slot | undefined {
    const free = service.staffIds.filter((person) => isFree(service, person, start));
    const able = service.staffMode === 'ALL' ? (free.length === service.staffIds.length ? free : []) : free;
    const staffIds = able.filter((person) => !wanted || person === wanted);
    if (staffIds.length === 0) return;
    const end = plusMinutes(start, service.durationMinutes);
    if (service.capacity === 1) return { start, end, staffIds };
    const takenUnitIds = service.units.map((unit) => unit.id).filter((unit) => chance(`${unit}${start}`) < 0.4);
    return { start, end, staffIds, seatsLeft: service.capacity - takenUnitIds.length, takenUnitIds };
  }

  function reasonOf(service: Service, wanted: string | null, date: string): Schemas['DayReason'] | undefined {
    const today = todayIn(business.zone);
    if (date < today) return 'past';
    if (date >= addDays(today, service.horizonDays)) return 'beyond_horizon';
    if (date.endsWith('-12-02')) return 'holiday';
    if (weekday(date) === SUNDAY) return 'no_service_hours';
    if (wanted && DAY_OFF[wanted] === weekday(date)) return 'time_off';
  }

  function day(service: Service, wanted: string | null, date: string, zone: string): Schemas['DayView'] {
    const reason = reasonOf(service, wanted, date);
    if (reason) return { date, slots: [], reason, holiday: reason === 'holiday' ? 'Eid Al Etihad' : null };
    const step = service.capacity > 1 ? 150 : Math.min(30, service.durationMinutes);
    const slots: Slot[] = [];
    // a local date of the visitor touches up to three of the business
    for (const local of [addDays(date, -1), date, addDays(date, 1)])
      for (let minutes = OPENS; minutes + service.durationMinutes <= CLOSES; minutes += step) {
        const start = instantAt(local, minutes, business.zone);
        const found = dateIn(start, zone) === date && !reasonOf(service, wanted, local) && slot(service, wanted, start);
        if (found) slots.push(found);
      }
    const isOver = isBefore(instantAt(date, CLOSES, business.zone), now());
    return { date, slots, reason: slots.length ? null : isOver ? 'past' : 'fully_booked', holiday: null };
  }

  function grid(query: URLSearchParams): Response {
    const own = holds.get(query.get('holdId') ?? '');
    if (own) holds.delete(own.holdId);
    const answer = gridWithHolds(query);
    if (own) holds.set(own.holdId, own);
    return answer;
  }

  function gridWithHolds(query: URLSearchParams): Response {
    const service = services.find((s) => s.id === query.get('serviceId'));
    if (!service) return problem(404, 'not-found');
    const zone = query.get('timezone') ?? business.zone;
    const from = query.get('date') ?? todayIn(zone);
    const list = (first: string, count: number) =>
      daysFrom(first, count).map((date) => day(service, query.get('staffId'), date, zone));
    const days = list(from, Number(query.get('days') ?? 35));
    const isOpen = (d: Schemas['DayView']) => d.slots.length > 0;
    const next = days.find(isOpen) ?? list(addDays(from, days.length), 35).find(isOpen);
    const view: Schemas['SlotGridView'] = {
      days,
      nextAvailableDate: next?.date ?? null,
      checkedAt: now(),
    };
    return json(200, view);
  }

  function alternatives(service: Service, wanted: string | null | undefined, start: string) {
    const date = dateIn(start, business.zone);
    const others = day(service, null, date, business.zone).slots.filter((s) => s.start !== start);
    const same = others.filter((s) => !wanted || s.staffIds.includes(wanted)).slice(0, 2);
    return same.map((s) => ({ kind: 'same_staff', slot: s, staffId: wanted ?? s.staffIds[0] }));
  }

  function hold(request: Schemas['HoldRequest']): Response {
    const service = services.find((s) => s.id === request.serviceId);
    if (!service) return problem(404, 'not-found');
    if (request.replaces) holds.delete(request.replaces);
    const found = slot(service, request.staffId ?? null, request.start);
    const [staffId] = found?.staffIds ?? [];
    if (!found || !staffId)
      return problem(409, 'slot-taken', {
        reason: 'held',
        alternatives: alternatives(service, request.staffId, request.start),
      });
    const placed: Hold = {
      holdId: id('4', ++placedSoFar),
      start: found.start,
      end: found.end,
      expiresAt: plusMinutes(now(), HOLD_MINUTES),
      staffId,
      staffIds: [staffId],
      unit: service.units.find((unit) => unit.id === request.unitId) ?? null,
      seats: request.seats ?? 1,
    };
    if (service.capacity === 1) holds.set(placed.holdId, placed);
    return json(201, placed);
  }

  function book(request: Schemas['BookRequest'], key: string | null): Response {
    const known = key && answers.get(key);
    if (known) return json(201, known);
    const service = services.find((s) => s.id === request.serviceId);
    if (!service) return problem(404, 'not-found');
    if (!request.customer.email.includes('@'))
      return problem(400, 'invalid-request', { errors: [{ field: 'customer.email', message: 'is not an address' }] });
    const own = request.holdId && holds.get(request.holdId);
    if (request.holdId) holds.delete(request.holdId);
    const wanted = own ? own.staffId : (request.staffId ?? null);
    const found = slot(service, wanted, request.start);
    const person = found?.staffIds[0];
    if (!found || !person)
      return problem(409, 'slot-taken', {
        reason: 'booked',
        alternatives: alternatives(service, request.staffId, request.start),
      });
    taken.add(`${person}${request.start}`);
    const confirmation: Schemas['BookingConfirmation'] = {
      appointment: {
        id: id('a', taken.size),
        reference: `STL-${String(taken.size).padStart(4, '0')}`,
        status: service.needsApproval ? 'PENDING' : 'CONFIRMED',
        serviceId: service.id,
        staffIds: service.staffMode === 'ALL' ? service.staffIds : [person],
        start: found.start,
        end: found.end,
        unit: service.units.find((unit) => unit.id === request.unitId) ?? null,
        price: service.price,
      },
      manageToken: 'q9Zt3uXn7dLw2mRk8vBc5y',
    };
    if (key) answers.set(key, confirmation);
    return json(201, confirmation);
  }

  return {
    /** Somebody else takes a start of a person. */
    take: (staffId: string, start: string) => taken.add(`${staffId}${start}`),
    booked: () => answers.size,
    held: () => [...holds.values()],
    async answer(request: Request): Promise<Response> {
      const { pathname, searchParams } = new URL(request.url);
      const [, slug, what] = /^\/api\/public\/booking\/([^/]+)\/(\w+)/.exec(pathname) ?? [];
      if (slug !== business.slug) return problem(404, 'not-found');
      if (what === 'services') return json(200, { business, categories, services, staff });
      if (what === 'availability') return grid(searchParams);
      if (what === 'holds' && request.method === 'DELETE') {
        holds.delete(pathname.split('/').at(-1) ?? '');
        return new Response(null, { status: 204 });
      }
      if (what === 'holds') return hold(await request.json());
      if (what === 'book') return book(await request.json(), request.headers.get('Idempotency-Key'));
      return problem(404, 'not-found');
    },
  };
}
