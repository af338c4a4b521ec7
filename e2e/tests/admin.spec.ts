import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { base, expectAccessible, signIn } from '../support/page.ts';
import { addMember, addService, ask, book, nextWorking, tidyUp } from '../support/studio.ts';

const word = () => Math.floor(Math.random() * 1e9).toString(36);
const open = async (page: Page, path: string, title: string) => {
  await page.goto(`${base()}${path}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

/** A customer whom nobody else of this run knows. */
const addCustomer = (page: Page, name: string) =>
  ask<{ id: string; version: number }>(page, 'POST', '/api/customers', {
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
  });

test.beforeEach(({ page }) => signIn(page));
test.afterEach(({ page }) => tidyUp(page));

test('the rules of the business, of holds and of the waitlist are saved at once', async ({ page }) => {
  await open(page, '/settings/business', 'Business');
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  const waitlist = await ask<{ offerMinutes: number }>(page, 'GET', '/api/business/waitlist');
  const holds = await ask<{ holdMinutes: number }>(page, 'GET', '/api/business/holds');
  const rules = await ask<{ freeCancelHours: number }>(page, 'GET', '/api/business');
  const fill = async (label: string, value: number) => {
    await page.getByLabel(label, { exact: true }).fill(String(value));
    await page.getByLabel(label, { exact: true }).press('Tab');
  };
  await fill('Free cancelling until', rules.freeCancelHours + 1);
  await fill('Kept for', holds.holdMinutes + 1);
  await fill('An offer stands for', waitlist.offerMinutes + 5);
  await bar.getByRole('button', { name: /^Save/ }).click();
  await expect(bar).toBeHidden();
  expect(await ask(page, 'GET', '/api/business/waitlist')).toMatchObject({ offerMinutes: waitlist.offerMinutes + 5 });
  expect(await ask(page, 'GET', '/api/business/holds')).toMatchObject({ holdMinutes: holds.holdMinutes + 1 });

  await fill('Free cancelling until', rules.freeCancelHours);
  await fill('Kept for', holds.holdMinutes);
  await fill('An offer stands for', waitlist.offerMinutes);
  await bar.getByRole('button', { name: /^Save/ }).click();
  await expect(bar).toBeHidden();
  expect(await ask(page, 'GET', '/api/business')).toMatchObject({ freeCancelHours: rules.freeCancelHours });
});

test('a customer is found, read and changed, and somebody else’s change is not overwritten', async ({ page }) => {
  const name = `Hessa ${word()}`;
  const { id } = await addCustomer(page, name);
  await open(page, '/customers', 'Customers');
  await page.getByRole('searchbox', { name: 'Search customers' }).fill(name);
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByText('No visits yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  const editor = page.getByRole('dialog', { name });
  await editor.getByLabel('Notes').fill('Prefers mornings');
  await ask(page, 'PUT', `/api/customers/${id}`, { name, phone: '+971 50 555 1234', notes: 'Theirs' });
  await editor.getByRole('button', { name: 'Save customer' }).click();
  await expect(editor.getByRole('alert')).toContainText('Somebody changed it meanwhile');
  await editor.getByRole('button', { name: 'Load it' }).click();
  await expect(editor.getByLabel('Phone')).toHaveValue('+971 50 555 1234');
  await editor.getByLabel('Notes').fill('Prefers mornings');
  await editor.getByRole('button', { name: 'Save customer' }).click();
  await expect(editor).toBeHidden();
  await expect(page.getByText('Prefers mornings')).toBeVisible();
});

test('two customers become one, whose visits lead into the calendar', async ({ page }) => {
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id]);
  const date = await nextWorking(page, 3);
  const [one, other] = [`Mira ${word()}`, `Mirah ${word()}`];
  await book(page, serviceId, member.id, date, '10:00', other);
  const { id } = await addCustomer(page, one);
  await open(page, `/customers/${id}`, 'Customers');
  await page.getByRole('button', { name: `Actions for ${one}` }).click();
  await page.getByRole('menuitem', { name: 'Merge with another…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make one customer of two' });
  await dialog.getByRole('searchbox').fill(other);
  await dialog.getByRole('button', { name: new RegExp(other) }).click();
  await expect(dialog.getByText('Goes')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('link', { name: /Trial hour/ }).click();
  await expect(page.getByRole('complementary', { name: 'Appointment details' })).toContainText(one);
});

test('a person is exported, and erased only after their name was typed', async ({ page }) => {
  const name = `Salem ${word()}`;
  const { id } = await addCustomer(page, name);
  await open(page, `/customers/${id}`, 'Customers');
  const menu = page.getByRole('button', { name: `Actions for ${name}` });
  await menu.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export (JSON)' }).click();
  expect((await download).suggestedFilename()).toBe(`customer-${id}.json`);
  await menu.click();
  await page.getByRole('menuitem', { name: 'Erase…' }).click();
  const dialog = page.getByRole('alertdialog', { name: `Erase ${name}?` });
  const erase = dialog.getByRole('button', { name: 'Erase', exact: true });
  await dialog.getByRole('textbox').fill('Somebody else');
  await expect(erase).toBeDisabled();
  await dialog.getByRole('textbox').fill(name);
  await erase.click();
  await expect(page.getByText('This person was taken out')).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(name) })).toBeHidden();
});

test('a webhook is made, tried, read and removed', async ({ page }) => {
  const told: string[] = [];
  const receiver: Server = createServer((request, response) => {
    told.push(String(request.headers['horarium-event']));
    response.end('taken');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => receiver.once('listening', resolve));
  const { port } = receiver.address() as AddressInfo;
  const name = `Accounting ${word()}`;

  await open(page, '/settings/webhooks', 'Webhooks');
  await page.getByRole('button', { name: 'Add webhook' }).first().click();
  const editor = page.getByRole('dialog', { name: 'Add webhook' });
  await editor.getByLabel('Address').fill('ftp://nowhere');
  await expect(editor.getByText('An address that begins with https://')).toBeVisible();
  await editor.getByLabel('Address').fill(`http://127.0.0.1:${port}/hook`);
  await editor.getByLabel('What it is for').fill(name);
  await editor.getByRole('button', { name: 'Save webhook' }).click();
  const secret = page.getByRole('alertdialog', { name: 'Secret' });
  await expect(secret.locator('code')).toContainText('whsec_');
  await secret.getByRole('button', { name: 'I have kept it' }).click();

  const actions = page.getByRole('button', { name: `Actions for ${name}` });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Send a test' }).click();
  const log = page.getByRole('dialog', { name: `Deliveries to ${name}` });
  await expect(log.getByText('Answer 200')).toBeVisible({ timeout: 20_000 });
  await log.getByRole('button', { name: /^Details of webhook.test/ }).click();
  await expect(log.getByRole('region', { name: 'What came back' })).toContainText('taken');
  await log.getByRole('button', { name: 'Send again' }).click();
  await expect.poll(() => told.length, { timeout: 20_000 }).toBe(2);
  await log.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('switch', { name: `${name} is told` }).press(' ');
  await expect(page.getByRole('listitem').filter({ hasText: name }).getByText('Off', { exact: true })).toBeVisible();
  await actions.click();
  await page.getByRole('menuitem', { name: 'Send a test' }).click();
  await expect(page.getByText('It is switched off, so nothing is sent.')).toBeVisible();
  await actions.click();
  await page.getByRole('menuitem', { name: 'Remove…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(actions).toBeHidden();
  receiver.close();
});

test('an owner goes to another business and back, and takes nothing along', async ({ page, context }) => {
  const name = `Branch ${word()}`;
  // the page is loaded anew each time
  const there = { timeout: 20_000 };
  await ask(page, 'POST', '/api/businesses', { name });
  await page.reload();
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${base()}/settings/services`);
  await expect(elsewhere.getByRole('button', { name: /Physiotherapy assessment/ })).toBeVisible();

  await page.getByRole('button', { name: /^Business: / }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page.getByRole('button', { name: `Business: ${name}` })).toBeVisible(there);
  await open(page, '/settings/services', 'Services');
  await expect(page.getByText('Physiotherapy assessment')).toBeHidden();
  await expect(elsewhere.getByRole('button', { name: `Business: ${name}` })).toBeVisible(there);

  await page.getByRole('button', { name: /^Business: / }).click();
  await page.getByRole('menuitem', { name: 'Sukoon Studio' }).click();
  await expect(page.getByRole('button', { name: 'Business: Sukoon Studio' })).toBeVisible(there);
});

test('insights show a range, its numbers as a table, and go along by arrow keys', async ({ page }) => {
  await open(page, '/insights', 'Insights');
  const chart = page.getByRole('img', { name: /^Bookings: / });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'online' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the numbers: Bookings a day' }).click();
  await expect(page.getByRole('columnheader', { name: 'Called off' })).toBeVisible();
  await page.getByRole('radio', { name: '1 year' }).or(page.getByRole('button', { name: '1 year' })).click();
  await expect(page).toHaveURL(/range=365/);
  await expect(page.getByText('Bookings a week')).toBeVisible();
});

test('a range in which nothing happened says so', async ({ page }) => {
  await open(page, '/insights?range=own&from=2001-01-01&to=2001-01-31', 'Insights');
  await expect(page.getByText('Nothing was booked in this range')).toBeVisible();
});

test('the log says who changed what, from what to what', async ({ page }) => {
  const member = await addMember(page);
  const { settings } = await ask<{ settings: object }>(page, 'GET', `/api/staff/${member.id}`);
  await ask(page, 'PUT', `/api/staff/${member.id}`, { ...settings, title: 'Head of everything' });
  await open(page, '/insights/audit', 'Insights');
  const entry = page.getByRole('listitem').filter({ hasText: 'Head of everything' }).first();
  await expect(entry).toContainText(/changed a staff member/);
  await expect(entry).toContainText(member.name);
});

for (const [path, title] of [
  ['/customers', 'Customers'],
  ['/insights', 'Insights'],
  ['/insights/audit', 'Insights'],
  ['/settings/webhooks', 'Webhooks'],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} can be used by everybody, ${colorScheme} @phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, path, title);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    });

test('the main screens read from right to left and fit a phone @phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => localStorage.setItem('horarium.language', 'ar'));
  for (const path of [
    '/calendar',
    '/availability',
    '/customers',
    '/insights',
    '/insights/audit',
    '/settings/business',
    '/settings/users',
    '/settings/webhooks',
  ]) {
    await page.goto(`${base()}${path}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(() => {
      const main = document.querySelector('main');
      const root = document.documentElement;
      return [root.scrollWidth - root.clientWidth, main ? main.scrollWidth - main.clientWidth : 0];
    });
    expect(overflow, path).toEqual([0, 0]);
  }
});
