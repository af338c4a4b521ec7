import { expect, type Page } from '@playwright/test';
import { base } from './page.ts';

/** Asks the server as whoever is signed in on the page. */
export async function ask<T = unknown>(page: Page, method: string, path: string, data?: unknown): Promise<T> {
  const answer = await send(page, method, path, data);
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return answer.status() === 204 ? (undefined as T) : ((await answer.json()) as T);
}

async function send(page: Page, method: string, path: string, data?: unknown) {
  const cookies = await page.context().cookies(base());
  const token = cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const headers = { 'X-XSRF-TOKEN': decodeURIComponent(token), 'Idempotency-Key': `e2e-${Math.random()}` };
  return page.request.fetch(`${base()}${path}`, { method, headers, data });
}

export type Member = { id: string; name: string };

/** Behind the people of the studio. */
const LAST = 1_000;
const made: string[] = [];

/** Takes away whom and what the test added, as far as nothing is agreed with them. */
export async function tidyUp(page: Page) {
  // whoever is signed in by now, and whatever language the page speaks
  await page.context().clearCookies();
  await send(page, 'GET', '/api/session');
  await ask(page, 'POST', '/api/auth/login', { email: 'owner@demo.test', password: 'demo' });
  await send(page, 'GET', '/api/session');
  for (const path of made.splice(0).reverse()) await send(page, 'DELETE', path);
}

/** A staff member whom nobody else of this run touches, with hours from 09:00 to 17:00 on Monday to Friday. */
export async function addMember(page: Page, first = 'Nora'): Promise<Member> {
  const name = `${first} ${Math.floor(Math.random() * 1e9).toString(36)}`;
  const { id } = await ask<{ id: string }>(page, 'POST', '/api/staff', { name, zone: 'Asia/Dubai', position: LAST });
  made.push(`/api/staff/${id}`);
  await setHours(page, id, [hours('MONDAY'), hours('TUESDAY'), hours('WEDNESDAY'), hours('THURSDAY'), hours('FRIDAY')]);
  return { id, name };
}

type Weekly = { kind: 'OPEN' | 'BREAK'; day: string; start: string; end: string };

export const hours = (day: string, start = '09:00', end = '17:00'): Weekly => ({ kind: 'OPEN', day, start, end });

/** Other weekly hours, from somebody who is not looking at the page. */
export const setHours = (page: Page, staffId: string, weekly: Weekly[]) =>
  ask(page, 'PUT', `/api/staff/${staffId}/schedule`, { weekly, exceptions: [], travel: [], acceptOrphans: true });

type Schedule = {
  weekly: Weekly[];
  exceptions: { date: string; windows: { start: string; end: string }[] }[];
  travel: { timezone: string }[];
  timeOff: unknown[];
  timeBlocks: { rule: string | null }[];
};

export const scheduleOf = (page: Page, staffId: string) => ask<Schedule>(page, 'GET', `/api/staff/${staffId}/schedule`);

/** A service of an hour without buffers that only these people give; `more` of its settings where they matter. */
export async function addService(page: Page, staffIds: string[], more: object = {}): Promise<string> {
  const settings = {
    name: `Trial hour ${Math.floor(Math.random() * 1e9).toString(36)}`,
    durationMinutes: 60,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    price: { amount: 10_000, currency: 'AED' },
    position: LAST,
    staffIds,
    ...more,
  };
  const { id } = await ask<{ id: string }>(page, 'POST', '/api/services', settings);
  made.push(`/api/services/${id}`);
  return id;
}

/** An appointment on a date at an hour of Dubai, which has no summer time. */
export async function book(page: Page, serviceId: string, staffId: string, date: string, hour: string, name: string) {
  const customer = { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com` };
  const start = new Date(`${date}T${hour}:00+04:00`).toISOString();
  return ask<{ id: string }>(page, 'POST', '/api/appointments', { serviceId, staffId, start, customer });
}

/** The next such weekday (0 = Sunday) that is at least `ahead` days away and no holiday, as an ISO date. */
export async function nextWorking(page: Page, weekday: number, ahead = 7): Promise<string> {
  const iso = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { holidays } = await ask<{ holidays: { date: string }[] }>(
    page,
    'GET',
    `/api/holidays?from=${iso(ahead)}&to=${iso(ahead + 42)}`,
  );
  const closed = new Set(holidays.map((holiday) => holiday.date));
  for (let days = ahead; ; days++)
    if (new Date(iso(days)).getUTCDay() === weekday && !closed.has(iso(days))) return iso(days);
}
