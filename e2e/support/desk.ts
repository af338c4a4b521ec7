import { expect, type Page } from '@playwright/test';

export type Appointment = {
  id: string;
  version: number;
  start: string;
  end: string;
  staffIds: string[];
  attendees: { customer: { email: string } }[];
};
type Person = { id: string; name: string };
type Day = { staffId: string; date: string; open: { start: string; end: string }[]; shades: { kind: string }[] };
type Service = { id: string; name: string; durationMinutes: number; capacity: number; staffIds: string[] };
/** A date of one's own, far ahead, on which two people work who give the same service. */
export type Desk = { date: string; ava: Person; ben: Person; service: Service };

/** Customers of these tests, who are in nobody else's way: each test has a date of its own. */
const OURS = '@grid.example';
const isOurs = (a: Appointment) => a.attendees.some((x) => x.customer.email.endsWith(OURS));
const made: string[] = [];

/** No appointment of the studio needs more around it. */
const BUFFER = 30 * 60_000;

/** Asks the server as the page does, with its session. */
export async function call<T>(page: Page, method: string, path: string, body?: unknown, headers = {}): Promise<T> {
  const answer = await page.evaluate(
    async ([m, p, b, h]) => {
      const token = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='))?.slice(11) ?? '';
      const response = await fetch(p as string, {
        method: m as string,
        headers: {
          'Content-Type': 'application/json',
          'X-XSRF-TOKEN': decodeURIComponent(token),
          ...(m === 'POST' && { 'Idempotency-Key': crypto.randomUUID() }),
          ...(h as object),
        },
        ...(b ? { body: JSON.stringify(b) } : {}),
      });
      return { status: response.status, body: await response.text() };
    },
    [method, path, body ?? null, headers] as const,
  );
  expect(answer.status, `${method} ${path}: ${answer.body}`).toBeLessThan(300);
  return JSON.parse(answer.body || 'null') as T;
}

const addDays = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
/** The demo studio is in Dubai, four hours ahead of UTC all year. */
export const at = (date: string, time: string) => new Date(`${date}T${time}:00+04:00`).toISOString();

/** Each test takes its `nth` date, so that none meets another one's appointments. */
export async function openDesk(page: Page, nth: number): Promise<Desk> {
  const { staff } = await call<{ staff: Person[] }>(page, 'GET', '/api/staff');
  const { services } = await call<{ services: Service[] }>(page, 'GET', '/api/services');
  const from = addDays(new Date().toISOString().slice(0, 10), 14);
  const to = addDays(from, 42);
  const { days } = await call<{ days: Day[] }>(page, 'GET', `/api/schedule?from=${from}&to=${to}`);
  const range = `rangeStart=${at(from, '00:00')}&rangeEnd=${at(to, '23:59')}`;
  const { appointments } = await call<{ appointments: Appointment[] }>(page, 'GET', `/api/appointments?${range}`);
  const isFree = (id: string, date: string) => {
    const [start, end] = [Date.parse(at(date, '10:00')), Date.parse(at(date, '12:45'))];
    const day = days.find((d) => d.staffId === id && d.date === date);
    const isOpen = day?.open.some((o) => Date.parse(o.start) <= start && Date.parse(o.end) >= end);
    const isClear = day?.shades.every((s) => s.kind === 'BREAK');
    const mine = appointments.filter((a) => a.staffIds.includes(id) && !isOurs(a));
    return isOpen && isClear && mine.every((a) => Date.parse(a.start) >= end + BUFFER || Date.parse(a.end) <= start - BUFFER);
  };
  for (const service of services.filter((s) => s.capacity === 1 && s.durationMinutes === 60 && s.staffIds.length >= 2)) {
    const [ava, ben] = service.staffIds.map((id) => staff.find((s) => s.id === id)) as [Person, Person];
    const dates = [...new Set(days.map((d) => d.date))].filter((date) => isFree(ava.id, date) && isFree(ben.id, date));
    const date = dates[nth];
    if (date) return { date, ava, ben, service };
  }
  throw new Error(`the studio has fewer than ${nth + 1} dates on which two people are free in the morning`);
}

/** Books for a customer of one's own. */
export async function book(page: Page, desk: Desk, who: Person, time: string, name: string): Promise<Appointment> {
  const a = await call<Appointment>(page, 'POST', '/api/appointments', {
    serviceId: desk.service.id,
    staffId: who.id,
    start: at(desk.date, time),
    customer: { name, email: `${name.toLowerCase().replaceAll(' ', '.')}${OURS}` },
  });
  made.push(a.id);
  return a;
}

/** Leaves the dates as they were found. */
export async function tidy(page: Page) {
  for (const id of made.splice(0)) await call(page, 'DELETE', `/api/appointments/${id}?notify=false`);
}
