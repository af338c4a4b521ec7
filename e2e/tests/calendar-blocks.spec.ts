import { expect, type Page, test } from '@playwright/test';
import { base, complaintsOf, expectAccessible, signIn } from '../support/page.ts';
import { addMember, addService, ask, type Member, nextWorking, tidyUp } from '../support/studio.ts';

// each of these goes a long way
test.describe.configure({ timeout: 120_000 });

const MONDAY = 1;
type Shade = { kind: string; start: string; label: string; entryId: string | null };

const show = async (page: Page, member: Member, date: string) => {
  await page.goto(`${base()}/calendar?date=${date}&staff=${member.id}&shift=all`);
  await expect(page.getByRole('region', { name: new RegExp(`^${member.name}`) })).toBeVisible({ timeout: 20_000 });
};
const later = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** What is drawn of somebody's blocks and absences on a date: "09:00 Meeting", on the clock of Dubai. */
async function drawn(page: Page, member: Member, date: string): Promise<string[]> {
  const path = `/api/schedule?from=${date}&to=${date}`;
  const { days } = await ask<{ days: { staffId: string; shades: Shade[] }[] }>(page, 'GET', path);
  const mine = days.find((day) => day.staffId === member.id)?.shades ?? [];
  const clock = (start: string) => new Date(Date.parse(start) + 4 * 3_600_000).toISOString().slice(11, 16);
  return mine.filter((shade) => shade.entryId).map((shade) => `${clock(shade.start)} ${shade.label}`);
}

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
/** Presses on a free hour and chooses to keep it free. */
async function openForm(page: Page, member: Member) {
  const column = page.getByRole('region', { name: new RegExp(`^${member.name}`) });
  await column.click({ position: { x: 80, y: 84 * 4 + 10 } });
  await page.getByRole('button', { name: 'Block time' }).click();
  await expect(dialog(page, 'Block time')).toBeVisible();
}
/** Types a time of day into the parts of a field. */
async function type(page: Page, label: string, time: string) {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(time.replace(':', ''));
}

test.afterEach(({ page }) => tidyUp(page));

test('time is blocked on the grid, opened there, changed, put back and taken away', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  const member = await addMember(page);
  // pressing on the grid asks whether something that they give could be booked there
  await addService(page, [member.id]);
  const date = await nextWorking(page, MONDAY);
  await show(page, member, date);
  await openForm(page, member);
  await type(page, 'From', '11:00');
  await type(page, 'To', '12:00');
  await page.getByLabel('Reason').fill('Stocktaking');
  await expectAccessible(page);
  await dialog(page, 'Block time').getByRole('button', { name: 'Block time', exact: true }).click();
  await expect(page.getByText('Time blocked')).toBeVisible();
  expect(await drawn(page, member, date)).toEqual(['11:00 Stocktaking']);

  const band = page.getByRole('button', { name: 'Stocktaking, 11:00–12:00' });
  await band.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Change block')).toContainText(member.name);
  await page.getByLabel('Reason').fill('Audit');
  await type(page, 'To', '13:00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Audit, 11:00–13:00' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Put back as it was')).toBeVisible();
  await expect(band).toBeVisible();

  await band.click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(band).toHaveCount(0);
  expect(await drawn(page, member, date)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(band).toBeVisible();
  expect(await drawn(page, member, date)).toEqual(['11:00 Stocktaking']);
  expect(complaints).toEqual([]);
});

test('of a block that returns one date is changed, then those from a date on are taken away', async ({ page }) => {
  await signIn(page);
  const member = await addMember(page);
  // pressing on the grid asks whether something that they give could be booked there
  await addService(page, [member.id]);
  const date = await nextWorking(page, MONDAY);
  const [second, third] = [later(date, 7), later(date, 14)];
  await show(page, member, date);
  await openForm(page, member);
  await type(page, 'From', '09:00');
  await type(page, 'To', '10:00');
  await page.getByRole('radio', { name: 'Weekly' }).or(page.getByRole('button', { name: 'Weekly' })).first().click();
  await page.getByLabel('Reason').fill('Team meeting');
  await dialog(page, 'Block time').getByRole('button', { name: 'Block time', exact: true }).click();
  await expect(page.getByText('Time blocked')).toBeVisible();

  await show(page, member, second);
  await page.getByRole('button', { name: 'Team meeting, 09:00–10:00' }).click();
  await expect(dialog(page, 'Change block')).toContainText('Every week on Monday');
  await type(page, 'From', '14:00');
  await type(page, 'To', '15:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Team meeting, 14:00–15:00' })).toBeVisible();
  expect(await drawn(page, member, second)).toEqual(['14:00 Team meeting']);
  expect(await drawn(page, member, third)).toEqual(['09:00 Team meeting']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Team meeting, 09:00–10:00' })).toBeVisible();
  expect(await drawn(page, member, second)).toEqual(['09:00 Team meeting']);

  await page.getByRole('button', { name: 'Team meeting, 09:00–10:00' }).click();
  await page.getByRole('radio', { name: 'From then on' }).or(page.getByRole('button', { name: 'From then on' })).first().click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Team meeting/ })).toHaveCount(0);
  expect(await drawn(page, member, date)).toEqual(['09:00 Team meeting']);
  expect(await drawn(page, member, third)).toEqual([]);
});

test('time off is opened on the calendar and gets another last day', async ({ page }) => {
  await signIn(page);
  const member = await addMember(page);
  // the day of a month is counted up, which has no next one at its end
  const next = await nextWorking(page, MONDAY);
  const isLast = later(next, 1).slice(0, 7) !== next.slice(0, 7);
  const date = isLast ? await nextWorking(page, MONDAY, 14) : next;
  await ask(page, 'POST', '/api/time-off', { staffIds: [member.id], firstDate: date, lastDate: date, reason: 'Course' });
  await show(page, member, date);
  await page.getByRole('button', { name: /^Course/ }).click();
  await expect(dialog(page, 'Change time off')).toBeVisible();
  const last = page.getByRole('group', { name: 'Last day' }).getByRole('spinbutton').first();
  await last.click();
  await last.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-valuenow', String(Number(later(date, 1).slice(8))));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  expect(await drawn(page, member, later(date, 1))).toEqual(['00:00 Course']);
});
