import { type Locator, type Page, expect as patient, test } from '@playwright/test';
import { base, expectAccessible, signIn } from '../support/page.ts';
import {
  addMember,
  addService,
  ask,
  book,
  hours,
  type Member,
  nextWorking,
  scheduleOf,
  setHours,
  tidyUp,
} from '../support/studio.ts';

// a machine that does much else at the time is no failure
test.describe.configure({ timeout: 180_000 });
const expect = patient.configure({ timeout: 20_000 });

const MONDAY = 1;
const TUESDAY = 2;

const open = async (page: Page, member: Member, tab = 'hours') => {
  await page.goto(`${base()}/availability/${member.id}/${tab}`);
  await expect(page.getByRole('heading', { level: 1, name: member.name })).toBeVisible();
};
const track = (page: Page, day: string) => page.locator(`[data-track="${day}"]`);
const unsaved = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });
const save = (page: Page) => unsaved(page).getByRole('button', { name: /^Save/ }).click();

/** Where a time stands on a track that shows 06:00 to 22:00. */
async function pointAt(bar: Locator, hour: number) {
  const box = await bar.boundingBox();
  if (!box) throw new Error('there is no track');
  return { x: box.x + ((hour - 6) / 16) * box.width, y: box.y + box.height / 2 };
}

async function paint(page: Page, day: string, from: number, to: number) {
  const [start, end] = [await pointAt(track(page, day), from), await pointAt(track(page, day), to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, start.y);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

test.beforeEach(({ page }) => signIn(page));
test.afterEach(({ page }) => tidyUp(page));

test('hours are painted, said in words, saved and put back', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member);
  await paint(page, 'Saturday', 10, 14);
  await expect(track(page, 'Saturday').getByRole('button', { name: /10:00–14:00/ })).toBeVisible();
  await expect(unsaved(page)).toContainText('Sat: opens');
  await expect(unsaved(page)).toContainText('4 h a week');
  await save(page);
  await expect(page.getByRole('status').filter({ hasText: 'saved' })).toBeVisible();
  expect((await scheduleOf(page, member.id)).weekly).toContainEqual(
    expect.objectContaining({ day: 'SATURDAY', start: '10:00', end: '14:00' }),
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(track(page, 'Saturday')).toContainText('Closed');
  expect((await scheduleOf(page, member.id)).weekly.map((entry) => entry.day)).not.toContain('SATURDAY');
});

test('hours are moved and pulled by keyboard, and typed over midnight', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member);
  const monday = track(page, 'Monday').getByRole('button');
  await monday.focus();
  await monday.press('ArrowRight');
  await expect(monday).toHaveAccessibleName(/09:15–17:15/);
  await monday.press('Shift+ArrowLeft');
  await expect(monday).toHaveAccessibleName(/09:15–17:00/);
  await monday.press('Enter');
  const times = page.getByRole('dialog', { name: 'Monday' });
  await times.getByLabel('Hours 1 from').fill('22');
  await times.getByLabel('Hours 1 from').press('Enter');
  await times.getByLabel('Hours 1 to').fill('2');
  await times.getByLabel('Hours 1 to').press('Enter');
  await expect(times).toContainText('next day');
  await times.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('Control+s');
  await expect(unsaved(page)).toBeHidden();
  expect((await scheduleOf(page, member.id)).weekly).toContainEqual(
    expect.objectContaining({ day: 'MONDAY', start: '22:00', end: '26:00' }),
  );
});

test('a finger paints hours on a phone @phone', async ({ page, hasTouch }) => {
  test.skip(!hasTouch, 'needs a touch screen');
  const member = await addMember(page);
  await open(page, member);
  await track(page, 'Sunday').scrollIntoViewIfNeeded();
  const [from, to] = [await pointAt(track(page, 'Sunday'), 10), await pointAt(track(page, 'Sunday'), 13)];
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: from.y }] });
  await touch('touchStart', from.x);
  for (let i = 1; i <= 8; i++) await touch('touchMove', from.x + ((to.x - from.x) * i) / 8);
  await touch('touchEnd', to.x);
  await expect(track(page, 'Sunday').getByRole('button', { name: /10:00–13:00/ })).toBeVisible();
  await save(page);
  await expect(unsaved(page)).toBeHidden();
  expect((await scheduleOf(page, member.id)).weekly).toContainEqual(
    expect.objectContaining({ day: 'SUNDAY', start: '10:00', end: '13:00' }),
  );
});

test('appointments that would lose their time are shown with ways out that fit together, and move with the hours', async ({
  page,
}) => {
  const member = await addMember(page);
  const service = await addService(page, [member.id]);
  const date = await nextWorking(page, MONDAY);
  const ids: string[] = [];
  for (const hour of ['15:00', '16:00'])
    ids.push((await book(page, service, member.id, date, hour, `Guest at ${hour.slice(0, 2)} ${member.name}`)).id);
  await open(page, member);
  await track(page, 'Monday').getByRole('button').focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(unsaved(page)).toContainText('2 appointments fall outside');
  await save(page);
  const dialog = page.getByRole('alertdialog', { name: /2 appointments would fall outside/ });
  await expect(dialog).toContainText(`Guest at 15 ${member.name}`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(unsaved(page)).toBeVisible();
  expect((await scheduleOf(page, member.id)).weekly[0]).toMatchObject({ end: '17:00' });
  await save(page);
  await dialog.getByRole('button', { name: 'Save hours and move 2' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 appointments moved' })).toBeVisible();
  expect((await scheduleOf(page, member.id)).weekly[0]).toMatchObject({ day: 'MONDAY', end: '14:00' });
  const starts = await Promise.all(
    ids.map(async (id) => (await ask<{ start: string }>(page, 'GET', `/api/appointments/${id}`)).start),
  );
  const closes = new Date(`${date}T14:00:00+04:00`).getTime();
  expect(new Set(starts).size).toBe(2);
  expect(starts.filter((start) => start.startsWith(date) && Date.parse(start) >= closes)).toEqual([]);
});

test('what somebody else saved meanwhile is not overwritten unseen', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member);
  await paint(page, 'Saturday', 10, 12);
  await setHours(page, member.id, [hours('MONDAY', '07:00', '11:00')]);
  await save(page);
  await expect(unsaved(page)).toContainText('Somebody else has changed this schedule meanwhile');
  expect((await scheduleOf(page, member.id)).weekly).toHaveLength(1);
  await unsaved(page).getByRole('button', { name: 'Show theirs' }).click();
  await expect(track(page, 'Monday').getByRole('button')).toHaveAccessibleName(/07:00–11:00/);
  await expect(unsaved(page)).toBeHidden();
});

test('leaving with unsaved hours asks first', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member);
  await paint(page, 'Saturday', 10, 12);
  await page.getByRole('link', { name: 'Time off' }).click();
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(unsaved(page)).toBeVisible();
  await page.getByRole('link', { name: 'Time off' }).click();
  await question.getByRole('button', { name: 'Leave and discard' }).click();
  await expect(page.getByText('No time off planned')).toBeVisible();
});

test('dates are closed in the year, and opened again', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member, 'exceptions');
  const date = await nextWorking(page, TUESDAY, 20);
  const name = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
  const day = page.getByRole('button', { name: new RegExp(name.replace(/^\w+,? /, '')) });
  await day.click();
  await day.click();
  const form = page.getByRole('region', { name: 'New special dates' });
  await form.getByLabel('Reason').fill('Training abroad');
  await form.getByRole('button', { name: 'Add' }).click();
  const coming = page.getByRole('region', { name: 'Coming dates' });
  await expect(coming).toContainText('Training abroad');
  expect((await scheduleOf(page, member.id)).exceptions.map((entry) => entry.date)).toEqual([date]);
  await coming.getByRole('button', { name: 'More for Training abroad' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(coming).not.toContainText('Training abroad');
});

test('somebody works on a public holiday, and others do not', async ({ page }) => {
  const member = await addMember(page);
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { holidays } = await ask<{ holidays: { date: string }[] }>(
    page,
    'GET',
    `/api/holidays?from=${day(1)}&to=${day(330)}`,
  );
  const { date } = holidays.find((holiday) => [1, 2, 3, 4, 5].includes(new Date(holiday.date).getUTCDay())) ?? {
    date: '',
  };
  const text = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(date),
  );
  await open(page, member, 'exceptions');
  const row = page
    .getByRole('region', { name: 'Coming dates' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`\\b${text}`) });
  await row.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Nora works on this date' }).click();
  await expect(row).toContainText('09:00–17:00');
  expect((await scheduleOf(page, member.id)).exceptions).toMatchObject([
    { date, windows: [{ start: '09:00', end: '17:00' }] },
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).not.toContainText('09:00–17:00');
  expect((await scheduleOf(page, member.id)).exceptions).toEqual([]);
});

test('on a trip the hours are read on the clock of the place', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member, 'travel');
  await page.getByRole('button', { name: 'Add a trip' }).click();
  await page.getByRole('combobox', { name: 'Time zone of the place' }).fill('Asia/Tokyo');
  await page.getByRole('option', { name: /^Tokyo/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save trip' }).click();
  const trip = page.getByRole('article', { name: 'Tokyo' });
  await expect(trip).toContainText('5 h ahead of Dubai');
  await expect(trip).toContainText('04:00–12:00');
  expect((await scheduleOf(page, member.id)).travel).toMatchObject([{ timezone: 'Asia/Tokyo' }]);
  await trip.getByRole('button', { name: 'More for Tokyo' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('No trips planned')).toBeVisible();
});

test('time off is taken and given back', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member, 'time-off');
  await page.getByRole('button', { name: 'Add time off' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add time off' });
  await dialog.getByLabel('Reason').fill('Annual leave');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Annual leave' })).toBeVisible();
  await page.getByRole('button', { name: 'More for Annual leave' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('No time off planned')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Annual leave' })).toBeVisible();
  expect((await scheduleOf(page, member.id)).timeOff).toHaveLength(1);
});

test('time is blocked every other week by a rule that is said in words', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member, 'blocks');
  await page.getByRole('button', { name: 'Block time' }).click();
  const dialog = page.getByRole('dialog', { name: 'Block time' });
  await dialog.getByLabel('Name').fill('Team meeting');
  await dialog.getByRole('button', { name: /Repeats/ }).click();
  await page.getByRole('option', { name: 'Weekly' }).click();
  await dialog.getByLabel('Every').fill('2');
  await dialog.getByLabel('Every').press('Tab');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Block time' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Team meeting' });
  await expect(row).toContainText('Every 2 weeks on');
  expect((await scheduleOf(page, member.id)).timeBlocks[0]?.rule).toMatch(/^FREQ=WEEKLY;INTERVAL=2;BYDAY=/);
});

test('several people get the hours of one, after a try', async ({ page }) => {
  const [giver, taker] = [await addMember(page, 'Giver'), await addMember(page, 'Taker')];
  await setHours(page, giver.id, [hours('MONDAY', '06:00', '10:00')]);
  const service = await addService(page, [taker.id]);
  await book(page, service, taker.id, await nextWorking(page, TUESDAY), '11:00', `Guest ${taker.name}`);
  await page.goto(`${base()}/availability/all`);
  await page.getByText('Somebody’s hours').click();
  await page.getByRole('button', { name: /Hours of/ }).click();
  await page.getByRole('option', { name: giver.name }).click();
  await page.getByRole('checkbox', { name: taker.name }).check({ force: true });
  await expect(page.getByText(`Guest ${taker.name}`, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /What happens to/ }).click();
  await page.getByRole('option', { name: 'Keep as it is, outside hours' }).click();
  await page.getByRole('button', { name: 'Apply to 1 person' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Availability of 1 person changed' })).toBeVisible();
  expect((await scheduleOf(page, taker.id)).weekly).toEqual((await scheduleOf(page, giver.id)).weekly);
});

test('hours are kept under a name, and the name is given up again', async ({ page }) => {
  const member = await addMember(page);
  await open(page, member);
  await page.getByRole('button', { name: 'Save these hours' }).click();
  await page.getByLabel('Name').fill(`Week of ${member.name}`);
  await page.getByRole('button', { name: 'Save template' }).click();
  await page.goto(`${base()}/availability/templates`);
  const line = page.getByRole('button', { name: new RegExp(`Week of ${member.name}.*40 h`) });
  await line.click();
  await expect(page.getByLabel('Name')).toHaveValue(`Week of ${member.name}`);
  await page.getByRole('button', { name: `More for Week of ${member.name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(line).toBeHidden();
});

test('a time that is not offered has a reason, its cause and a way to it', async ({ page }) => {
  const member = await addMember(page);
  const service = await addService(page, [member.id]);
  const date = await nextWorking(page, TUESDAY);
  await book(page, service, member.id, date, '11:00', `Guest ${member.name}`);
  await page.goto(`${base()}/availability/why?service=${service}&staff=${member.id}&date=${date}`);
  const lanes = page.getByRole('region', { name: /Hours, appointments and starts/ });
  await lanes.getByRole('button', { name: /11:00 ?Booked/ }).click();
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('11:00 is not offered');
  await expect(answer).toContainText(`Guest ${member.name}`);
  await lanes.getByRole('button', { name: /12:00 ?Offered/ }).click();
  await expect(answer).toContainText('12:00 is offered');
  await expectAccessible(page);
});

test('staff see their own availability and nobody else’s', async ({ page }) => {
  const colleague = await addMember(page);
  await page.context().clearCookies();
  await signIn(page, 'layla@demo.test');
  await page.getByRole('link', { name: 'Availability' }).click();
  await expect(page.getByRole('region', { name: 'Weekly hours' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Apply to several' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: colleague.name })).toHaveCount(0);
  await page.goto(`${base()}/availability/${colleague.id}/hours`);
  await expect(page.getByText('Nobody is here')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every screen is accessible @phone', async ({ page }) => {
      const member = await addMember(page);
      await setHours(page, member.id, [hours('MONDAY')]);
      for (const tab of ['hours', 'exceptions', 'time-off', 'travel', 'blocks', 'calendar']) {
        await open(page, member, tab);
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      }
      for (const place of ['all', 'templates', 'why']) {
        await page.goto(`${base()}/availability/${place}`);
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      }
    });
  });
}

test('in Arabic the week runs from right to left', async ({ page }) => {
  const member = await addMember(page);
  await page.evaluate(() => localStorage.setItem('horarium.language', 'ar'));
  await open(page, member);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const bar = await track(page, 'السبت').boundingBox();
  if (!bar) throw new Error('there is no track');
  const at = (hour: number) => bar.x + bar.width - ((hour - 6) / 16) * bar.width;
  await page.mouse.move(at(10), bar.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(11), bar.y + 20);
  await page.mouse.move(at(14), bar.y + 20);
  await page.mouse.up();
  await expect(track(page, 'السبت').getByRole('button', { name: /10:00–14:00/ })).toBeVisible();
  await expectAccessible(page);
});
