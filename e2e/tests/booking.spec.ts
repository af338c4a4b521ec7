import { expect, test } from '@playwright/test';
import {
  base,
  chooseService,
  chooseTime,
  complaintsOf,
  confirmBooking,
  expectAccessible,
  fillIn,
  guest,
  signIn,
} from '../support/page.ts';

test('a guest books, and the owner sees it on the day @phone', async ({ page, browser, isMobile }) => {
  const complaints = complaintsOf(page);
  const who = guest();
  await chooseService(page, /^Physiotherapy follow-up/);
  // the same test at the same time in a wide window takes the other end of the day
  await chooseTime(page, isMobile ? 'last' : 'first');
  await fillIn(page, who);
  const answered = page.waitForResponse((response) => response.url().endsWith('/book'));
  await confirmBooking(page);
  const { appointment } = await (await answered).json();
  expect(complaints).toEqual([]);

  const office = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'Asia/Dubai' });
  const desk = await office.newPage();
  await signIn(desk);
  await desk.goto(`${base()}/calendar?date=${appointment.start.slice(0, 10)}`);
  const card = desk.getByRole('button', { name: new RegExp(who.name) });
  await expect(card).toBeVisible();
  await card.click();
  await expect(desk.getByText(who.email)).toBeVisible();
  await expect(desk.getByText(appointment.reference).first()).toBeVisible();
  await office.close();
});

test('a refresh keeps what was chosen and typed', async ({ page }) => {
  const who = guest();
  await chooseService(page, /^Private reformer session/);
  await chooseTime(page);
  await fillIn(page, who);
  await page.reload();
  await expect(page.getByLabel('Full name')).toHaveValue(who.name);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'When suits you?' })).toBeVisible();
});

test('who loses the race where nothing could be kept gets alternatives and books one with a tap', async ({ page, request }) => {
  const who = guest();
  const refused = { type: 'urn:horarium:problem:too-many-holds', status: 429 };
  await page.route('**/holds', (route) => route.fulfill({ status: 429, json: refused }));
  await chooseService(page, /^Pelvic health consultation|^Deep-tissue massage/);
  await chooseTime(page);
  await fillIn(page, who);
  const url = new URL(page.url());
  const start = url.searchParams.get('at');
  const service = url.searchParams.get('service');
  expect(start, `the address ${url.search} says which start was chosen`).toBeTruthy();
  const rival = await request.post(`${base()}/api/public/booking/demo/book`, {
    data: { serviceId: service, start, timezone: 'Asia/Dubai', customer: guest() },
  });
  expect(rival.status()).toBe(201);
  await page.getByRole('button', { name: /^Confirm booking|^Send request/ }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect(page.getByRole('heading', { name: /^You’re booked|^Request sent/ })).toBeVisible();
});

test('a holiday says why it is closed and leads on', async ({ page }) => {
  await chooseService(page, /^Physiotherapy assessment/);
  const holiday = page.getByRole('button', { name: /no times: .*(Commemoration Day|National Day|New Year|Eid|Islamic)/ }).first();
  for (let tries = 0; !(await holiday.isVisible()) && tries < 3; tries++) {
    await page.getByRole('button', { name: 'Later weeks' }).click();
    await page.waitForTimeout(400);
  }
  await holiday.click();
  await expect(page.getByText('Instead')).toBeVisible();
  await page.getByRole('button', { name: /^Next free date/ }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('a seat of a class is taken on a named reformer', async ({ page }) => {
  const who = guest();
  await chooseService(page, /^Reformer class/);
  await expect(page.getByText(/seats? left|Last seat/i).first()).toBeVisible();
  await page.getByRole('radio', { name: /\d\d:\d\d/ }).first().check({ force: true });
  const place = page.getByRole('radio', { name: /Juno|Atlas|Vega|Lyra|Orion|Mira|Nova|Rhea/ });
  await expect(place.first()).toBeAttached();
  await page.locator('label').filter({ has: page.locator('input[type=radio]:not(:disabled)') }).filter({ hasText: /Juno|Atlas|Vega|Lyra|Orion|Mira|Nova|Rhea/ }).first().click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await fillIn(page, who);
  await confirmBooking(page);
  await expect(page.getByText(/Juno|Atlas|Vega|Lyra|Orion|Mira|Nova|Rhea/).first()).toBeVisible();
});

test('the keyboard alone books', async ({ page }) => {
  await page.goto(`${base()}/booking/demo`);
  await page.getByRole('button', { name: /^Physiotherapy follow-up/ }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Anyone available/ }).focus();
  await page.keyboard.press('Enter');
  const times = page.getByRole('radio', { name: /\d\d:\d\d/ });
  await expect(times.first()).toBeAttached();
  await times.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^Continue/ }).focus();
  await page.keyboard.press('Enter');
  const who = guest();
  await page.getByLabel('Full name').focus();
  await page.keyboard.type(who.name);
  await page.getByLabel('Email').focus();
  await page.keyboard.type(who.email);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^You’re booked/ })).toBeVisible();
});

test('an unknown booking page says so', async ({ page }) => {
  await page.goto(`${base()}/booking/nobody-lives-here`);
  await expect(page.getByRole('heading', { name: 'There is no booking page here' })).toBeVisible();
});
