import type { components } from '../../api';
import { addDays, daysBetween, daysFrom } from '../../lib/time/dates';
import { dateIn, instantAt } from '../../lib/time/instants';
import { moved, reasonAgainst } from './desk';
import { appointmentsOf, business, scheduleOf, services, staff, ZONE } from './studio';

type Schemas = components['schemas'];
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
type Request = { method: string; path: string; query: URLSearchParams; body: unknown; ifMatch?: string | null };

const problem = (status: number, slug: string): Answer => ({
  status,
  body: { type: `urn:horarium:problem:${slug}`, title: slug, status },
});

const between = (from: string, to: string) => daysFrom(from, daysBetween(from, to) + 1);

/** Speaks the contract of the owner's side from made-up data in memory. For development and tests; never shipped. */
export class OwnerFixture {
  isSignedIn = true;
  /** Answers every request with 503 while set. */
  isDown = false;
  /** What the next question for changes is answered with. */
  changes: Schemas['ChangeView'][] = [];
  cursor = 0;
  readonly #days = new Map<string, Schemas['AppointmentView'][]>();
  readonly #activity = new Map<string, Schemas['ActivityView'][]>();

  answer({ method, path, query, body, ifMatch }: Request): Answer {
    if (this.isDown) return problem(503, 'internal');
    const route = `${method} ${path}`;
    if (route === 'GET /api/session') return { status: 200, body: this.#session() };
    if (route === 'POST /api/auth/login') return this.#login(body as Schemas['LoginRequest']);
    if (!this.isSignedIn) return problem(401, 'unauthenticated');
    if (route === 'POST /api/auth/logout') {
      this.isSignedIn = false;
      return { status: 204 };
    }
    if (route === 'GET /api/changes')
      return { status: 200, body: { changes: this.changes.splice(0), cursor: `c${this.cursor}`, more: false } };
    if (route === 'GET /api/staff') return { status: 200, body: { staff } };
    if (route === 'GET /api/services') return { status: 200, body: { services } };
    if (route === 'GET /api/schedule')
      return {
        status: 200,
        body: { days: between(query.get('from') ?? '', query.get('to') ?? '').flatMap(scheduleOf) },
      };
    if (route === 'GET /api/appointments') {
      const [start, end] = [query.get('rangeStart') ?? '', query.get('rangeEnd') ?? ''];
      const wanted = query.getAll('status').flatMap((s) => s.split(','));
      const found = this.#within(start, end).filter((a) =>
        wanted.length > 0 ? wanted.includes(a.status) : a.status !== 'CANCELLED',
      );
      return { status: 200, body: { appointments: found } };
    }
    if (route === 'POST /api/appointments/check') return this.#check(body as Schemas['CheckRequest']);
    const [, id, rest] = /^\/api\/(?:appointments|bookings)\/([^/]+)(\/.+)?$/.exec(path) ?? [];
    const found = id && this.#find(id);
    if (!found) return problem(404, 'not-found');
    if (method === 'POST' && rest === '/cancel')
      return this.#cancel(found, id, (body as Schemas['CancelRequest']).reason ?? '');
    if (method === 'PUT' && !rest) return this.#change(found, body as Schemas['ChangeRequest'], ifMatch);
    if (rest === '/reschedule/alternatives') return { status: 200, body: { alternatives: [] } };
    if (rest === '/activity') return { status: 200, body: { activity: this.#history(found) } };
    return { status: 200, body: found, headers: { ETag: `"${found.version}"` } };
  }

  on(date: string): Schemas['AppointmentView'][] {
    const known = this.#days.get(date) ?? appointmentsOf(date);
    this.#days.set(date, known);
    return known;
  }

  /** Another visitor books: a copy of the first appointment of a date, in the first free hour of the evening. */
  arrive(date: string): Schemas['AppointmentView'] {
    const [first] = this.on(date);
    if (!first) throw new Error(`nothing on ${date} to make another one of`);
    const start = new Date(Date.parse(`${addDays(date, 0)}T14:00:00Z`)).toISOString();
    const end = new Date(Date.parse(start) + 2_700_000).toISOString();
    const id = `${first.id.slice(0, 24)}999999999999`;
    const fresh: Schemas['AppointmentView'] = { ...first, id, start, end, status: 'CONFIRMED' };
    this.#days.set(date, [...this.on(date), fresh]);
    return fresh;
  }

  /** A change as the live channel tells it. */
  told(type: Schemas['ChangeType'], data: Schemas['ChangeView']['data']): Schemas['ChangeView'] {
    return { type, cursor: `c${++this.cursor}`, at: new Date().toISOString(), data };
  }

  #within(start: string, end: string): Schemas['AppointmentView'][] {
    const last = dateIn(new Date(Date.parse(end) - 1).toISOString(), ZONE);
    for (const date of between(dateIn(start, ZONE), last)) this.on(date);
    return [...this.#days.values()]
      .flat()
      .filter((a) => Date.parse(a.start) < Date.parse(end) && Date.parse(a.end) > Date.parse(start));
  }

  #reason(wanted: Schemas['AppointmentView']) {
    const date = dateIn(wanted.start, ZONE);
    return reasonAgainst(wanted, this.#within(instantAt(date, 0, ZONE), instantAt(addDays(date, 1), 0, ZONE)));
  }

  #check(wish: Schemas['CheckRequest']): Answer {
    const found = this.#find(wish.appointmentId ?? '');
    if (!found) return problem(404, 'not-found');
    const wanted = moved(found, wish);
    const reason = this.#reason(wanted);
    const overridable = reason === 'no_service_hours';
    return { status: 200, body: { possible: !reason, reason, sourceId: null, overridable, staffIds: wanted.staffIds } };
  }

  #change(a: Schemas['AppointmentView'], wish: Schemas['ChangeRequest'], ifMatch: string | null | undefined): Answer {
    if (ifMatch && ifMatch !== `"${a.version}"`) return problem(412, 'stale-version');
    const wanted = moved(a, wish);
    const reason = this.#reason(wanted);
    if (reason && !(wish.override && reason === 'no_service_hours')) {
      const refused = problem(409, 'slot-taken');
      return { ...refused, body: { ...(refused.body as object), reason, alternatives: [] } };
    }
    Object.assign(a, wanted, { version: a.version + 1 });
    return { status: 200, body: a };
  }

  #session(): Schemas['SessionView'] {
    const trial = { email: 'owner@demo.test', password: 'demo', bookingPath: '/booking/demo' };
    if (!this.isSignedIn) return { authenticated: false, businesses: [], trial };
    const user = { id: staff[0]?.id ?? '', name: 'Rania Aziz', email: trial.email };
    return {
      authenticated: true,
      user,
      business,
      role: 'OWNER',
      staffId: null,
      businesses: [{ ...business, role: 'OWNER' as const }],
      trial,
    };
  }

  #login({ email, password }: Schemas['LoginRequest']): Answer {
    if (email === 'slow@demo.test') return { ...problem(429, 'too-many-attempts'), headers: { 'Retry-After': '180' } };
    if (email !== 'owner@demo.test' || password !== 'demo') return problem(401, 'invalid-credentials');
    this.isSignedIn = true;
    return { status: 200, body: this.#session() };
  }

  #find(id: string): Schemas['AppointmentView'] | undefined {
    const date = `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
    return this.on(date).find((a) => a.id === id || a.attendees.some((x) => x.bookingId === id));
  }

  #cancel(a: Schemas['AppointmentView'], id: string, reason: string): Answer {
    if (a.status === 'CANCELLED' || a.status === 'COMPLETED') return problem(409, 'not-cancellable');
    const attendee = a.attendees.find((x) => x.bookingId === id);
    if (attendee) {
      attendee.status = 'CANCELLED';
      a.seatsTaken -= attendee.seats;
    }
    if (!attendee || a.seatsTaken === 0) a.status = 'CANCELLED';
    a.version++;
    this.#history(a).unshift({
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      action: attendee ? 'ATTENDEE_CANCELLED' : 'CANCELLED',
      actor: { kind: 'USER', name: 'Rania Aziz' },
      reason,
    });
    return { status: 200, body: a };
  }

  #history(a: Schemas['AppointmentView']): Schemas['ActivityView'][] {
    const name = a.attendees[0]?.customer.name ?? '';
    const known = this.#activity.get(a.id) ?? [
      { id: a.id, at: a.createdAt, action: 'BOOKED' as const, actor: { kind: 'CUSTOMER' as const, name }, reason: '' },
    ];
    this.#activity.set(a.id, known);
    return known;
  }
}
