import { expect, type Page, test } from '@playwright/test';
import { base, complaintsOf, expectAccessible, guest, signIn } from '../support/page.ts';
import { addMember, addService, ask, book, type Member, nextWorking, tidyUp } from '../support/studio.ts';

// each of these goes a long way
test.describe.configure({ timeout: 120_000 });

const MONDAY = 1;
type Appointment = { id: string; version: number; start: string; status: string; attendees: { status: string }[] };

const later = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const clock = (start: string) => new Date(Date.parse(start) + 4 * 3_600_000).toISOString().slice(11, 16);
const show = async (page: Page, member: Member, date: string, more = '') => {
  await page.goto(`${base()}/calendar?date=${date}&staff=${member.id}&shift=all${more}`);
  await expect(page.getByRole('region', { name: new RegExp(`^${member.name}`) })).toBeVisible({ timeout: 20_000 });
};
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
async function type(page: Page, label: string, time: string) {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(time.replace(':', ''));
}

/** Four Mondays at ten. */
async function series(page: Page, serviceId: string, staffId: string, date: string): Promise<string> {
  const made = await ask<{ series: { id: string; appointments: Appointment[] } }>(page, 'POST', '/api/series', {
    serviceId,
    staffId,
    start: `${date}T06:00:00Z`,
    rule: 'FREQ=WEEKLY;COUNT=4',
    customer: guest(),
  });
  for (const each of made.series.appointments) calledOff.push(each.id);
  return made.series.id;
}
const read = async (page: Page, id: string) =>
  (await ask<{ appointments: Appointment[] }>(page, 'GET', `/api/series/${id}`)).appointments.map((a) => clock(a.start));

const calledOff: string[] = [];
test.afterEach(async ({ page }) => {
  for (const id of calledOff.splice(0)) await ask(page, 'DELETE', `/api/appointments/${id}?notify=false`).catch(() => null);
  await tidyUp(page);
});

test('a weekly series names its one conflict; without that date the rest is booked', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id]);
  const date = await nextWorking(page, MONDAY, 21);
  const taken = await book(page, serviceId, member.id, later(date, 14), '10:00', 'Came First');
  calledOff.push(taken.id);
  await show(page, member, date);
  await page.getByRole('region', { name: new RegExp(`^${member.name}`) }).click({ position: { x: 80, y: 84 * 3 + 4 } });
  await page.getByRole('button', { name: 'More options' }).click();
  await dialog(page, 'New appointment').getByLabel('Service').selectOption(serviceId);
  await type(page, 'Starts', '10:00');
  await page.getByRole('button', { name: 'Repeat…' }).click();
  const form = dialog(page, 'Recurring appointment');
  const customer = form.getByRole('combobox', { name: 'Customer' });
  const who = guest();
  await customer.fill(who.name);
  await customer.press('Enter');
  await form.getByLabel('E-mail').fill(who.email);
  await form.getByLabel('How many times').fill('4');
  await expect(form.getByText('1 conflict')).toBeVisible();
  await expect(form.getByRole('listitem').nth(2)).toContainText(/booked/i);
  await expect(form.getByRole('button', { name: '1 still to fix' })).toBeDisabled();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Skip this one' }).click();
  const answer = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/api/series'));
  await form.getByRole('button', { name: 'Book 3 appointments' }).click();
  const made = (await (await answer).json()) as { series: { appointments: Appointment[] } };
  for (const each of made.series.appointments) calledOff.push(each.id);
  await expect(page.getByText(new RegExp(`^3 appointments booked for ${who.name}`))).toBeVisible();
  expect(made.series.appointments.map((a) => a.start.slice(0, 10))).toEqual([date, later(date, 7), later(date, 21)]);
  expect(complaints).toEqual([]);
});

test('those that follow get another time after a look ahead, and Undo puts all of them back', async ({ page }) => {
  await signIn(page);
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id]);
  const date = await nextWorking(page, MONDAY, 21);
  const id = await series(page, serviceId, member.id, date);
  const inTheWay = await book(page, serviceId, member.id, later(date, 14), '15:00', 'Came First');
  calledOff.push(inTheWay.id);
  await show(page, member, later(date, 7));
  await page.locator('[data-scroller] [data-appointment]').first().click();
  await page.getByRole('button', { name: 'Change series' }).click();
  const form = dialog(page, 'Change series');
  await type(page, 'Starts', '15:00');
  await expect(form.getByText('1 conflict')).toBeVisible();
  await expect(form.getByText(/All of them change, or none/)).toBeVisible();
  await expect(form.getByRole('button', { name: /^Change/ }).last()).toBeDisabled();
  await type(page, 'Starts', '12:30');
  await expect(form.getByText('3 appointments change')).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Change 3 appointments' }).click();
  await expect(page.getByText('3 appointments changed')).toBeVisible();
  expect(await read(page, id)).toEqual(['10:00', '12:30', '12:30', '12:30']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The series is as it was')).toBeVisible();
  expect(await read(page, id)).toEqual(['10:00', '10:00', '10:00', '10:00']);
});

test('a class gets one more attendee, who is taken off again', async ({ page }) => {
  await signIn(page);
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id], { capacity: 3 });
  const date = await nextWorking(page, MONDAY, 21);
  const session = await book(page, serviceId, member.id, date, '10:00', 'First One');
  calledOff.push(session.id);
  await show(page, member, date, `&open=${session.id}`);
  const drawer = page.getByRole('complementary', { name: /appointment|details/i }).last();
  await expect(drawer).toContainText('1 of 3');
  await page.getByRole('button', { name: 'Add attendee' }).click();
  const form = dialog(page, 'Add attendee');
  const who = guest();
  await form.getByRole('combobox', { name: 'Customer' }).fill(who.name);
  await form.getByRole('combobox', { name: 'Customer' }).press('Enter');
  await form.getByLabel('E-mail').fill(who.email);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add attendee' }).click();
  await expect(drawer).toContainText('2 of 3');
  await expect(drawer).toContainText(who.name);
  await page.getByRole('button', { name: new RegExp(`${who.name}`) }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: /Cancel|Remove|Take/ }).last().click();
  await expect(drawer).toContainText('1 of 3');
});

test('what waits for a yes says so on the calendar, and gets it in the drawer', async ({ page }) => {
  await signIn(page);
  const member = await addMember(page);
  const serviceId = await addService(page, [member.id], { needsApproval: true });
  const date = await nextWorking(page, MONDAY, 21);
  const who = guest();
  await ask(page, 'POST', '/api/public/booking/demo/book', {
    serviceId,
    staffId: member.id,
    start: `${date}T06:00:00Z`,
    timezone: 'Asia/Dubai',
    customer: who,
  });
  await show(page, member, date, '&status=pending');
  const card = page.locator('[data-scroller] [data-appointment]').first();
  await expect(card).toContainText('Pending');
  calledOff.push((await card.getAttribute('data-appointment')) ?? '');
  await card.click();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByRole('complementary').last()).toContainText('Confirmed');
  const now = await ask<Appointment>(page, 'GET', `/api/appointments/${calledOff.at(-1)}`);
  expect(now.status).toBe('CONFIRMED');
});
