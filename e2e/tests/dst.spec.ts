import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { call } from '../support/desk.ts';
import { base, signIn } from '../support/page.ts';

const HOUR_PX = 84;
const HALF = 30 * 60_000;
const SPRING = '2027-03-28';
const AUTUMN = '2027-10-31';
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'];

type Studio = { businessId: string; slug: string; staffId: string; serviceId: string };

/**
 * A business in Berlin that works through the nights in which the clocks change. Each appointment lasts half an hour: its
 * start, the minute on the clock's face at which it stands, the minutes that it reaches over, and what is written on it.
 */
const BOOKED: Record<string, readonly { start: string; minute: number; reach: number; text: string }[]> = {
  [SPRING]: [
    { start: '2027-03-28T00:30:00Z', minute: 90, reach: 90, text: '01:30' },
    { start: '2027-03-28T01:00:00Z', minute: 180, reach: 30, text: '03:00' },
    { start: '2027-03-28T06:30:00Z', minute: 510, reach: 30, text: '08:30' },
  ],
  [AUTUMN]: [
    { start: '2027-10-30T23:30:00Z', minute: 90, reach: 30, text: '01:30' },
    { start: '2027-10-31T00:00:00Z', minute: 120, reach: 30, text: '02:00 GMT+2' },
    { start: '2027-10-31T01:00:00Z', minute: 120, reach: 30, text: '02:00 GMT+1' },
    { start: '2027-10-31T07:30:00Z', minute: 510, reach: 30, text: '08:30' },
  ],
};

async function openStudio(page: Page): Promise<Studio> {
  const name = `Night Studio ${Math.floor(Math.random() * 1e9).toString(36)}`;
  await signIn(page);
  const business = { name, zone: 'Europe/Berlin', currency: 'EUR' };
  const { id, slug } = await call<{ id: string; slug: string }>(page, 'POST', '/api/businesses', business);
  await enter(page, id);
  const person = await call<{ id: string }>(page, 'POST', '/api/staff', { name: 'Nele Nacht', hue: 200 });
  const weekly = [{ day: 'SUNDAY', start: '00:00', end: '12:00', kind: 'OPEN' }];
  const hours = { weekly, exceptions: [], travel: [], acceptOrphans: false };
  const { version } = await call<{ version: number }>(page, 'GET', `/api/staff/${person.id}/schedule`);
  await call(page, 'PUT', `/api/staff/${person.id}/schedule`, hours, { 'If-Match': `"${version}"` });
  const service = await call<{ id: string }>(page, 'POST', '/api/services', {
    name: 'Night shift',
    durationMinutes: 30,
    price: { amount: 4000, currency: 'EUR' },
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    horizonDays: 500,
    staffIds: [person.id],
  });
  const { version: pageVersion, ...shown } = await call<{ version: number }>(page, 'GET', '/api/booking-page');
  const published = { ...shown, published: true };
  await call(page, 'PUT', '/api/booking-page', published, { 'If-Match': `"${pageVersion}"` });
  const ends = (start: string) => new Date(Date.parse(start) + HALF).toISOString();
  for (const [i, { start }] of Object.values(BOOKED).flat().entries())
    await call(page, 'POST', '/api/appointments', {
      serviceId: service.id,
      staffId: person.id,
      start,
      end: ends(start),
      customer: { name: `Night Owl ${i}`, email: `owl.${i}@night.example` },
    });
  return { businessId: id, slug, staffId: person.id, serviceId: service.id };
}

async function enter(page: Page, businessId: string) {
  // a page of the calendar would follow its session to that business, and load anew under the next call
  await page.goto(`${base()}/api/setup`);
  await call(page, 'POST', '/api/session/business', { businessId });
  await call(page, 'GET', '/api/session');
}

test.setTimeout(150_000);

let studio: Studio;
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  studio = await openStudio(page);
  await page.close();
});

async function visit(browser: Browser, timezoneId: string): Promise<Page> {
  const context = await browser.newContext({ timezoneId });
  return context.newPage();
}

const middle = async (label: Locator) => {
  const box = await label.boundingBox();
  if (!box) throw new Error('the hour is not on screen');
  return box.y + box.height / 2;
};

/** Each appointment stands where its time is written at the edge. */
async function expectAligned(page: Page, date: string) {
  const column = page.locator(`[data-column="${studio.staffId}@${date}"]`);
  await expect(column.locator('[data-appointment]')).toHaveCount(BOOKED[date]?.length ?? 0);
  for (const { minute, reach, text } of BOOKED[date] ?? []) {
    const card = column.locator('[data-appointment]', { hasText: `${text}–` });
    await expect(card).toHaveCount(1);
    const box = await card.boundingBox();
    const hour = minute - (minute % 60);
    const wanted = (await middle(page.locator(`[data-hour="${hour}"]`))) + ((minute - hour) / 60) * HOUR_PX;
    expect(Math.abs((box?.y ?? 0) - wanted), `${text} on ${date}`).toBeLessThanOrEqual(2);
    expect(Math.abs((box?.height ?? 0) - (reach / 60) * HOUR_PX), `${text} reaches ${reach} minutes`).toBeLessThanOrEqual(3);
  }
}

/** The hours at the edge are those of the clock's face, one after the other. */
async function expectFace(page: Page) {
  const hours = page.locator('[data-hour]');
  const places = await hours.evaluateAll((all) =>
    all.map((each) => ({ minute: Number(each.getAttribute('data-hour')), top: each.getBoundingClientRect().y })),
  );
  const [first] = places;
  for (const { minute, top } of places)
    expect(Math.abs(top - (first?.top ?? 0) - ((minute - (first?.minute ?? 0)) / 60) * HOUR_PX)).toBeLessThanOrEqual(1);
  for (const hour of await hours.all())
    await expect(hour).toHaveText(`${String(Number(await hour.getAttribute('data-hour')) / 60).padStart(2, '0')}:00`);
}

for (const zone of ZONES)
  test.describe(`a browser in ${zone}`, () => {
    for (const date of [SPRING, AUTUMN])
      test(`draws ${date} of a business in Berlin by the clock of Berlin, in the day and in the week`, async ({ browser }) => {
        const page = await visit(browser, zone);
        await signIn(page);
        await enter(page, studio.businessId);
        for (const view of ['', `&view=week&with=${studio.staffId}`]) {
          await page.goto(`${base()}/calendar?date=${date}${view}`);
          await expect(page.locator('[data-scroller]')).toBeVisible({ timeout: 30_000 });
          await expectFace(page);
          await expectAligned(page, date);
        }
        await page.context().close();
      });

    test('offers each start of those nights once, on the clock of the visitor', async ({ browser }) => {
      const page = await visit(browser, zone);
      for (const date of [SPRING, AUTUMN]) {
        await page.goto(`${base()}/booking/${studio.slug}?service=${studio.serviceId}&step=when&date=${date}`);
        const query = `serviceId=${studio.serviceId}&date=${date}&days=1&timezone=${encodeURIComponent(zone)}`;
        const path = `/api/public/booking/${studio.slug}/availability?${query}`;
        const { days } = await call<{ days: { slots: { start: string }[] }[] }>(page, 'GET', path);
        const starts = days.flatMap((day) => day.slots.map((slot) => slot.start));
        expect(starts.length).toBeGreaterThan(2);
        const times = page.getByRole('radio', { name: /\d\d:\d\d/ });
        await expect(times).toHaveCount(starts.length, { timeout: 60_000 });
        const shown = await times.locator('..').allTextContents();
        expect(shown).toEqual(starts.sort().map((start) => faceOf(start, zone)));
        expect(new Set(shown).size).toBe(shown.length);
        for (const taken of BOOKED[date] ?? []) expect(starts.map(Date.parse)).not.toContain(Date.parse(taken.start));
      }
      for (const offset of ['GMT+2', 'GMT+1']) {
        const isTold = (await page.getByRole('radio', { name: `02:30 ${offset}`, exact: true }).count()) > 0;
        expect(isTold).toBe(zone === 'Europe/Berlin');
      }
      await page.context().close();
    });
  });

/** A start as a visitor reads it; with the offset in the hour that Berlin has twice. */
function faceOf(start: string, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  const time = (instant: number) => format({ hour: '2-digit', minute: '2-digit' }).format(instant);
  const at = Date.parse(start);
  const isTwice = [-2 * HALF, 2 * HALF].some((shift) => time(at + shift) === time(at));
  const offset = format({ timeZoneName: 'shortOffset' }).formatToParts(at).find((part) => part.type === 'timeZoneName');
  return isTwice ? `${time(at)} ${offset?.value}` : time(at);
}
