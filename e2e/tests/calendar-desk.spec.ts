import { expect, type Page, test } from '@playwright/test';
import { type Appointment, book, call, openDesk, tidy } from '../support/desk.ts';
import { base, complaintsOf, expectAccessible, signIn } from '../support/page.ts';

const unique = (name: string) => `${name} ${Math.floor(Math.random() * 1e9).toString(36)}`;
const show = async (page: Page, address: string) => {
  await page.goto(`${base()}/calendar?${address}`);
  await expect(page.locator('[data-scroller]')).toBeVisible();
};

test.afterEach(({ page }) => tidy(page));

test('somebody new is booked from the keyboard and is on the calendar', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  const desk = await openDesk(page, 6);
  const name = unique('Newly Come');
  await show(page, `date=${desk.date}`);
  await page.keyboard.press('c');
  const customer = page.getByRole('combobox', { name: 'Customer' });
  await customer.fill(name);
  await customer.press('Enter');
  await page.getByLabel('E-mail').fill(`${name.replaceAll(' ', '.').toLowerCase()}@grid.example`);
  const more = page.getByRole('button', { name: 'More options' });
  if (await more.isVisible()) await more.click();
  await page.getByRole('dialog').getByLabel('Service').selectOption(desk.service.id);
  await page.getByRole('dialog').getByLabel('With').selectOption(desk.ava.id);
  await page.getByRole('region', { name: 'When' }).locator('button[aria-pressed]').first().click();
  await expect(page.getByText(/ is free/)).toBeVisible();
  await expectAccessible(page);
  const answer = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/api/appointments'));
  await page.getByRole('button', { name: 'Book appointment' }).click();
  const made = (await (await answer).json()) as Appointment;
  await expect(page.getByText(new RegExp(`^Booked: ${name}`))).toBeVisible();
  await call(page, 'DELETE', `/api/appointments/${made.id}?notify=false`);
  expect(complaints).toEqual([]);
});

test('notes are changed in the drawer, and the history says what they were', async ({ page }) => {
  await signIn(page);
  const desk = await openDesk(page, 7);
  const a = await book(page, desk, desk.ava, '10:00', unique('Noted Down'));
  await show(page, `date=${desk.date}&open=${a.id}`);
  const drawer = page.getByRole('complementary', { name: 'Appointment details' });
  await drawer.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Notes').fill('Bring the X-ray');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(drawer.getByText('Notes changed')).toBeVisible();
  await expect(drawer.locator('ins')).toHaveText('Bring the X-ray');
});

test('the palette reads a date in words and goes there', async ({ page }) => {
  await signIn(page);
  await show(page, 'view=week');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search or jump to…' }).fill('12 dec 2027');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText('12 December 2027');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/date=2027-12-12/);
});

test('what stands in the way of a block is named before anything is saved', async ({ page }) => {
  await signIn(page);
  const desk = await openDesk(page, 8);
  const name = unique('In The Way');
  await book(page, desk, desk.ava, '10:00', name);
  await show(page, `view=week&date=${desk.date}&with=${desk.ava.id}`);
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'Block time' });
  await dialog.getByLabel('All day').check();
  await expect(dialog.getByText(name)).toBeVisible();
  await expectAccessible(page);
});
