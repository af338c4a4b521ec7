import { expect, type Page, test } from '@playwright/test';
import { base, complaintsOf, expectAccessible, guest, signIn } from '../support/page.ts';
import { addMember, addService, ask, book, nextWorking, tidyUp } from '../support/studio.ts';

// each of these goes a long way
test.describe.configure({ timeout: 120_000 });

const MONDAY = 1;
const made: string[] = [];

/** Offers are made by hand here; nobody else is to be faster. */
async function byHand(page: Page) {
  const { version, ...rules } = await ask<{ version: number; automatic: boolean }>(page, 'GET', '/api/business/waitlist');
  if (rules.automatic) await ask(page, 'PUT', '/api/business/waitlist', { ...rules, automatic: false });
}

test.afterEach(async ({ page }) => {
  for (const id of made.splice(0)) await ask(page, 'DELETE', `/api/appointments/${id}?notify=false`).catch(() => null);
  await tidyUp(page);
});

test('somebody is written down, offered a time on the telephone, and takes it', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  await byHand(page);
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id]);
  const who = guest();
  await page.goto(`${base()}/calendar`);
  await expect(page.locator('[data-scroller]')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('l');
  const panel = page.getByRole('dialog', { name: 'Waitlist' });
  await panel.getByLabel('Service').selectOption(serviceId);
  await expect(panel.getByText('Nobody is waiting')).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Add somebody' }).click();
  await panel.getByRole('combobox', { name: 'Customer' }).fill(who.name);
  await panel.getByRole('combobox', { name: 'Customer' }).press('Enter');
  await panel.getByLabel('E-mail').fill(who.email);
  await panel.getByLabel('morning').check();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Add to the list' }).click();
  const row = panel.getByRole('listitem').filter({ hasText: who.name });
  await expect(row).toContainText('morning');
  await row.getByRole('button', { name: 'Offer a time' }).click();
  const starts = row.getByRole('button', { name: /^Offer .*\d\d:\d\d$/ });
  await expect(starts.first()).toBeVisible();
  for (const text of await starts.allInnerTexts()) expect(Number(text.slice(0, 2))).toBeLessThan(12);
  await starts.last().click();
  await expect(row).toContainText(/is kept for them, \d+ minutes? left/);
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Said yes' }).click();
  await expect(page.getByText(new RegExp(`^Booked for ${who.name}`))).toBeVisible();
  await panel.getByLabel('Status').selectOption('BOOKED');
  await expect(panel.getByRole('listitem').filter({ hasText: who.name })).toContainText('Booked');
  await collect(page, serviceId);
  expect(complaints).toEqual([]);
});

test('what a cancellation frees is offered to who waits, who takes it with the key of the offer', async ({ page }) => {
  await signIn(page);
  await byHand(page);
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id]);
  const date = await nextWorking(page, MONDAY, 21);
  const who = guest();
  const booked = await book(page, serviceId, member.id, date, '10:00', 'Falls Ill');
  await ask(page, 'POST', '/api/waitlist', { serviceId, from: date, to: date, timezone: 'Asia/Dubai', customer: who });
  await page.goto(`${base()}/calendar?date=${date}&staff=${member.id}&shift=all&open=${booked.id}`);
  await page.getByRole('button', { name: 'Cancel appointment' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel appointment' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Offer to the waitlist' }).click();
  const row = page.getByRole('dialog', { name: 'Waitlist' }).getByRole('listitem').filter({ hasText: who.name });
  await row.getByRole('button', { name: /^Offer/ }).click();
  const answer = page.waitForResponse((r) => r.url().endsWith('/offer') && r.request().method() === 'POST');
  await row.getByRole('button', { name: /^Offer .*10:00$/ }).first().click();
  const { token } = (await (await answer).json()) as { token: string };
  await expect(row).toContainText('is kept for them');
  const taken = await ask<{ appointment: { start: string } }>(page, 'POST', `/api/public/waitlist-offers/${token}/accept`);
  expect(Date.parse(taken.appointment.start)).toBe(Date.parse(`${date}T06:00:00Z`));
  await collect(page, serviceId);
  expect(made).toHaveLength(1);
});

/** What was booked here is called off again. */
async function collect(page: Page, serviceId: string) {
  const from = new Date().toISOString();
  const to = new Date(Date.now() + 60 * 86_400_000).toISOString();
  const path = `/api/appointments?rangeStart=${from}&rangeEnd=${to}&serviceId=${serviceId}`;
  const { appointments } = await ask<{ appointments: { id: string }[] }>(page, 'GET', path);
  for (const { id } of appointments) made.push(id);
}
