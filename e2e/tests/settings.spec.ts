import { expect, type Page, test } from '@playwright/test';
import { base, expectAccessible, signIn } from '../support/page.ts';
import { addMember, ask, tidyUp } from '../support/studio.ts';

type Stored = { id: string; version: number; settings: Record<string, unknown> };

const word = () => Math.floor(Math.random() * 1e9).toString(36);
const open = async (page: Page, section: string, title: string) => {
  await page.goto(`${base()}/settings/${section}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};
const listed = async (page: Page, name: string) => {
  const { services } = await ask<{ services: { id: string; name: string }[] }>(page, 'GET', '/api/services');
  return services.find((service) => service.name === name);
};

test.beforeEach(({ page }) => signIn(page));
test.afterEach(({ page }) => tidyUp(page));

test('a service is added, changed and removed', async ({ page }) => {
  const member = await addMember(page);
  const name = `Stretching ${word()}`;
  await open(page, 'services', 'Services');
  await page.getByRole('button', { name: 'Add service' }).click();
  const editor = page.getByRole('dialog', { name: 'New service' });
  await expect(editor.getByRole('button', { name: 'Save service' })).toBeDisabled();
  await editor.getByLabel('Name').fill(name);
  await editor.getByLabel('Price').fill('125');
  await editor.getByLabel('Length').fill('45');
  await editor.getByLabel('Length').press('Tab');
  await expect(editor.getByText(/A morning with one booking at 09:10 leaves/)).toBeVisible();
  await expect(editor.getByText(member.name)).toBeVisible();
  await editor.getByRole('button', { name: 'Save service' }).click();
  await expect(editor).toBeHidden();
  const made = await listed(page, name);
  expect(made).toMatchObject({ durationMinutes: 45, price: { amount: 12_500 } });

  await page.getByRole('button', { name: new RegExp(name) }).click();
  const again = page.getByRole('dialog', { name });
  await again.getByRole('button', { name: 'Remove service' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove service' }).click();
  await expect(page.getByRole('button', { name: new RegExp(name) })).toBeHidden();
  expect(await listed(page, name)).toBeUndefined();
});

test('somebody else changed the person meanwhile: it is said, and their change can be loaded', async ({ page }) => {
  const member = await addMember(page);
  await open(page, 'staff', 'Staff');
  await page.getByRole('button', { name: `Edit ${member.name}` }).click();
  const editor = page.getByRole('dialog', { name: member.name });
  await editor.getByLabel('What they do').fill('Mine');
  const { settings } = await ask<Stored>(page, 'GET', `/api/staff/${member.id}`);
  await ask(page, 'PUT', `/api/staff/${member.id}`, { ...settings, title: 'Theirs' });
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor.getByRole('alert')).toContainText('Somebody changed it meanwhile');
  await editor.getByRole('button', { name: 'Load it' }).click();
  await expect(editor.getByLabel('What they do')).toHaveValue('Theirs');
});

test('closing an editor with something unsaved asks first', async ({ page }) => {
  const member = await addMember(page);
  await open(page, 'staff', 'Staff');
  await page.getByRole('button', { name: `Edit ${member.name}` }).click();
  const editor = page.getByRole('dialog', { name: member.name });
  await editor.getByLabel('What they do').fill('Something');
  await editor.getByRole('button', { name: 'Cancel' }).click();
  await expect(editor.getByRole('alert')).toContainText('Leave without saving?');
  await editor.getByRole('button', { name: 'Stay' }).click();
  await expect(editor.getByLabel('What they do')).toHaveValue('Something');
});

test('the booking page shows a colour before it is saved, and can be put back', async ({ page }) => {
  await open(page, 'booking-page', 'Booking page');
  const before = await ask<{ directions: string }>(page, 'GET', '/api/booking-page');
  await page.getByLabel('How to find you').fill(`Second floor ${word()}`);
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  await expect(bar).toContainText('How to find you changed.');
  await bar.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel('How to find you')).toHaveValue(before.directions);
  await page.getByLabel('Address', { exact: true }).fill('Not an address');
  await expect(bar.getByRole('button', { name: /^Save/ })).toBeDisabled();
});

test('policies are said in words, and leaving without saving asks', async ({ page }) => {
  await open(page, 'business', 'Business');
  await page.getByLabel('Ahead').fill('17');
  await page.getByLabel('Ahead').press('Tab');
  await expect(page.getByText('17 days ahead')).toBeVisible();
  await page.getByRole('link', { name: 'Staff' }).click();
  const ask = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await ask.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByText('17 days ahead')).toBeVisible();
});

test('a key is shown once and revoked', async ({ page }) => {
  const name = `Kiosk ${word()}`;
  await open(page, 'api-keys', 'API keys');
  await page.getByRole('button', { name: 'Create key' }).first().click();
  const editor = page.getByRole('dialog', { name: 'Create key' });
  await editor.getByLabel('What it is for').fill(name);
  await editor.getByRole('checkbox', { name: 'Appointments: read' }).check({ force: true });
  await editor.getByRole('button', { name: 'Create key' }).click();
  const shown = page.getByRole('alertdialog', { name });
  await expect(shown.getByText('shown only this once')).toBeVisible();
  await shown.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('button', { name: `Revoke ${name}` })).toBeHidden();
});

test('somebody joins by the link of an invitation, and sees the own account alone', async ({ page, browser }) => {
  const email = `${word()}@example.com`;
  await open(page, 'users', 'Users and roles');
  await page.getByRole('button', { name: 'Invite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite' });
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByRole('button', { name: 'Make link' }).click();
  const link = await page.getByRole('alertdialog', { name: 'Invitation link' }).locator('code').textContent();
  const guest = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await guest.goto(link ?? '');
  await guest.getByLabel('Your name').fill('Yara New');
  await guest.getByLabel('Password').fill('a long password');
  await guest.getByRole('button', { name: 'Join' }).click();
  await guest.waitForURL('**/calendar');
  await guest.goto(`${base()}/settings/services`);
  await expect(guest.getByRole('heading', { level: 1, name: 'My account' })).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Services' })).toBeHidden();
  await guest.context().close();
});

test('an owner opens one more business, up to a link that can be booked', async ({ page }) => {
  const name = `Second Studio ${word()}`;
  await page.goto(`${base()}/welcome`);
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Early and late').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Open my booking page' }).click();
  await expect(page.getByText('Your page is live')).toBeVisible();
  const link = await page.locator('code').textContent();
  await page.goto(link ?? '');
  await expect(page.getByRole('button', { name: /Private session/ }).first()).toBeVisible();
});

for (const [section, title] of [
  ['services', 'Services'],
  ['staff', 'Staff'],
  ['resources', 'Resources'],
  ['business', 'Business'],
  ['booking-page', 'Booking page'],
  ['users', 'Users and roles'],
  ['api-keys', 'API keys'],
  ['files', 'Import and export'],
  ['account', 'My account'],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${title} can be used by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, section, title);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    });
