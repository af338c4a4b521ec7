import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Appointment, at, book, call, type Desk, openDesk, tidy } from '../support/desk.ts';
import { base, complaintsOf, expectAccessible, signIn } from '../support/page.ts';

const HOUR_PX = 84;
const unique = (name: string) => `${name} ${Math.floor(Math.random() * 1e9).toString(36)}`;

async function open(page: Page, nth: number): Promise<Desk> {
  await signIn(page);
  return openDesk(page, nth);
}
const show = async (page: Page, desk: Desk, more = '') => {
  await page.goto(`${base()}/calendar?date=${desk.date}${more}`);
  await expect(page.locator('[data-scroller]')).toBeVisible();
};
const card = (page: Page, a: Appointment): Locator => page.locator(`[data-scroller] [data-appointment="${a.id}"]`).first();
const read = (page: Page, a: Appointment) => call<Appointment>(page, 'GET', `/api/appointments/${a.id}`);
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Move appointment?' });

/** Presses on a card and carries it by so many pixels, without letting go. */
async function carry(page: Page, what: Locator, dx: number, dy: number) {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('the card is not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(20, box.height / 2)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
}

test.afterEach(({ page }) => tidy(page));

test('an appointment is dragged to another time, stays there, and is put back by Undo', async ({ page }) => {
  const complaints = complaintsOf(page);
  const desk = await open(page, 0);
  const a = await book(page, desk, desk.ava, '10:00', unique('Drag Over'));
  await show(page, desk);
  await carry(page, card(page, a), 0, HOUR_PX);
  await expect(page.locator('[data-ghost="free"]')).toContainText('11:00');
  await page.mouse.up();
  await expect(dialog(page)).toContainText('11:00');
  await expectAccessible(page);
  await page.getByLabel('Note').fill('She called');
  await page.getByRole('button', { name: 'Move appointment' }).click();
  await expect(page.getByText(/^Drag Over.* moved to /)).toBeVisible();
  expect(Date.parse((await read(page, a)).start)).toBe(Date.parse(at(desk.date, '11:00')));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Drag Over.* is back at /)).toBeVisible();
  const back = await read(page, a);
  expect([Date.parse(back.start), back.staffIds]).toEqual([Date.parse(a.start), a.staffIds]);
  expect(complaints).toEqual([]);
});

test('while it is dragged the conflict is named, and letting go there moves nothing', async ({ page }) => {
  const desk = await open(page, 1);
  const [a, b] = [
    await book(page, desk, desk.ava, '10:00', unique('First Comer')),
    await book(page, desk, desk.ava, '11:30', unique('Second Comer')),
  ];
  await show(page, desk);
  const checked = page.waitForResponse((r) => r.url().endsWith('/api/appointments/check'));
  await carry(page, card(page, a), 0, 1.5 * HOUR_PX);
  await expect(page.locator('[data-ghost="refused"]')).toContainText(/Second Comer/);
  await checked;
  await expect(page.locator('[data-ghost="refused"]')).toContainText(/Second Comer/);
  await page.mouse.up();
  await expect(page.getByText('Moved back')).toBeVisible();
  await expect(page.locator('[data-conflict]')).toBeVisible();
  expect(Date.parse((await read(page, a)).start)).toBe(Date.parse(a.start));
  expect((await read(page, b)).version).toBe(b.version);
});

test('Escape during a drag puts everything back', async ({ page }) => {
  const desk = await open(page, 2);
  const a = await book(page, desk, desk.ava, '10:00', unique('Never Mind'));
  await show(page, desk);
  await carry(page, card(page, a), 0, HOUR_PX);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-ghost]')).toHaveCount(0);
  await page.mouse.up();
  await expect(dialog(page)).toBeHidden();
  expect((await read(page, a)).version).toBe(a.version);
});

test('an edge makes it longer', async ({ page }) => {
  const desk = await open(page, 3);
  const a = await book(page, desk, desk.ava, '10:00', unique('Long Talk'));
  await show(page, desk);
  await card(page, a).hover();
  await carry(page, page.locator(`li:has(> [data-appointment="${a.id}"]) [data-edge="end"]`), 0, HOUR_PX / 4);
  await page.mouse.up();
  await page.getByRole('dialog', { name: 'Change the length?' }).getByRole('button', { name: 'Change length' }).click();
  await expect(page.getByText(/^Long Talk.* moved to /)).toBeVisible();
  const longer = await read(page, a);
  expect(Date.parse(longer.start)).toBe(Date.parse(a.start));
  expect(Date.parse(longer.end) - Date.parse(a.end)).toBe(15 * 60_000);
});

test('the keyboard moves it to somebody else', async ({ page }) => {
  const desk = await open(page, 4);
  const a = await book(page, desk, desk.ava, '10:00', unique('Key Board'));
  await show(page, desk, `&staff=${desk.ava.id},${desk.ben.id}`);
  await card(page, a).focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  const isFirst = (await page.locator('[data-column]').first().getAttribute('data-column'))?.startsWith(desk.ava.id);
  await page.keyboard.press(isFirst ? 'ArrowRight' : 'ArrowLeft');
  await expect(page.locator('[data-ghost="free"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText(desk.ben.name);
  await dialog(page).getByRole('button', { name: 'Move appointment' }).press('Enter');
  await expect(page.getByText(/^Key Board.* moved to /)).toBeVisible();
  expect(await read(page, a)).toMatchObject({ staffIds: [desk.ben.id] });
  await expect(card(page, a)).toBeFocused();
});

test('what somebody else takes before the yes goes back, with the next free times at hand', async ({ page }) => {
  const desk = await open(page, 5);
  const a = await book(page, desk, desk.ava, '10:00', unique('Too Late'));
  await show(page, desk);
  await carry(page, card(page, a), 0, 1.5 * HOUR_PX);
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await book(page, desk, desk.ava, '11:30', unique('Faster One'));
  await dialog(page).getByRole('button', { name: 'Move appointment' }).click();
  await expect(page.getByText('Moved back')).toBeVisible();
  await expect(page.locator('[data-conflict]')).toBeVisible();
  expect(Date.parse((await read(page, a)).start)).toBe(Date.parse(a.start));
  const way = page.getByRole('status').getByRole('button', { name: /\d\d:\d\d/ }).first();
  const time = /\d\d:\d\d/.exec((await way.textContent()) ?? '')?.[0] ?? 'no time';
  await way.click();
  await expect(dialog(page)).toContainText(`${time}–`);
  await dialog(page).getByRole('button', { name: 'Move appointment' }).click();
  await expect(page.getByText(/^Too Late.* moved to /)).toBeVisible();
  expect((await read(page, a)).version).toBeGreaterThan(a.version);
});

test('what somebody else has changed is shown as it is now', async ({ page }) => {
  const desk = await open(page, 6);
  const a = await book(page, desk, desk.ava, '10:00', unique('Stale Copy'));
  await show(page, desk);
  await carry(page, card(page, a), 0, HOUR_PX);
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await call(page, 'PUT', `/api/appointments/${a.id}`, { start: at(desk.date, '11:45'), notify: false });
  await dialog(page).getByRole('button', { name: 'Move appointment' }).click();
  await expect(page.getByText('Somebody has changed this appointment in the meantime')).toBeVisible();
  await expect(card(page, a)).toContainText('11:45');
});

test('outside the hours it moves only with a reason, which the history keeps', async ({ page }) => {
  const desk = await open(page, 7);
  const a = await book(page, desk, desk.ava, '10:00', unique('Early Bird'));
  await show(page, desk);
  await card(page, a).focus();
  await page.keyboard.press('m');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Move anyway' }).click();
  await expect(page.getByText('Say why, in a few words.')).toBeVisible();
  await page.getByLabel('Why it moves anyway').fill('Flies at noon');
  await dialog(page).getByRole('button', { name: 'Move anyway' }).click();
  await expect(page.getByText(/^Early Bird.* moved to /)).toBeVisible();
  const { activity } = await call<{ activity: { reason: string }[] }>(page, 'GET', `/api/appointments/${a.id}/activity`);
  expect(activity[0]?.reason).toBe('Flies at noon');
});

test('an appointment of a service that is no longer offered keeps its name and stays where it is', async ({ page }) => {
  const desk = await open(page, 10);
  const { service } = desk;
  const name = unique('Old Offer');
  const settings = { name, durationMinutes: 60, price: { amount: 1000, currency: 'AED' }, staffIds: [desk.ava.id] };
  const old = await call<{ id: string }>(page, 'POST', '/api/services', settings);
  const a = await book(page, { ...desk, service: { ...service, id: old.id } }, desk.ava, '10:00', unique('Loyal Guest'));
  await call(page, 'DELETE', `/api/services/${old.id}`);
  await show(page, desk);
  await expect(card(page, a)).toContainText(name);
  await card(page, a).focus();
  await page.keyboard.press('m');
  await expect(page.getByText('This appointment can no longer be moved')).toBeAttached();
  await expect(page.locator('[data-ghost]')).toHaveCount(0);
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 834, height: 1112 }, hasTouch: true });

  test('a finger scrolls at once and moves after it has rested', async ({ page }) => {
    const desk = await open(page, 8);
    const a = await book(page, desk, desk.ava, '10:00', unique('Long Press'));
    await show(page, desk);
    await card(page, a).scrollIntoViewIfNeeded();
    const box = await card(page, a).boundingBox();
    if (!box) throw new Error('the card is not on screen');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + 40, y: box.y + 20 + y }],
      });
    await touch('touchStart', 0);
    await touch('touchMove', 40);
    await touch('touchEnd', 40);
    await expect(page.locator('[data-ghost]')).toHaveCount(0);
    await card(page, a).scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const now = await card(page, a).boundingBox();
    box.y = now?.y ?? box.y;
    await touch('touchStart', 0);
    await page.waitForTimeout(450);
    for (let y = 0; y <= HOUR_PX; y += HOUR_PX / 4) await touch('touchMove', y);
    await expect(page.locator('[data-ghost="free"]')).toContainText('11:00');
    await touch('touchEnd', HOUR_PX);
    await expect(dialog(page)).toContainText('11:00');
  });

  test('two fingers make the hours taller', async ({ page }) => {
    const desk = await open(page, 11);
    const a = await book(page, desk, desk.ava, '10:00', unique('Pinch Me'));
    await show(page, desk);
    const height = async () => (await card(page, a).boundingBox())?.height ?? 0;
    const before = await height();
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: 500, y: 600 + side * apart, id })),
      });
    await touch('touchStart', 60);
    for (let apart = 60; apart <= 120; apart += 10) await touch('touchMove', apart);
    await touch('touchEnd', 120);
    await expect.poll(height).toBeGreaterThan(before * 1.5);
    await page.keyboard.press('-');
    await page.reload();
    await expect.poll(height).toBeGreaterThan(before * 1.3);
  });
});

test('weeks, months, filters and zones live in the address', async ({ page }) => {
  const desk = await open(page, 9);
  const a = await book(page, desk, desk.ava, '10:00', unique('Week View'));
  await show(page, desk, `&view=week&with=${desk.ava.id}`);
  await expect(card(page, a)).toBeVisible();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('menuitem', { name: desk.ben.name }).click();
  await expect(page).toHaveURL(new RegExp(`with=${desk.ava.id}(%2C|,)${desk.ben.id}`));
  await page.getByRole('button', { name: 'Services' }).click();
  await page.getByRole('menuitemcheckbox', { name: desk.service.name, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(card(page, a)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Services/ })).toContainText('/');
  await expect(card(page, a)).toBeHidden();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(card(page, a)).toBeVisible();
  await page.getByLabel('Second time zone').selectOption('Europe/London');
  await expect(page).toHaveURL(/zone=Europe(%2F|\/)London/);
  await page.keyboard.press('z');
  await expect(page).not.toHaveURL(/zone=/);
  await page.keyboard.press('m');
  await page.locator(`[data-date="${desk.date}"]`).click();
  await page.getByRole('button', { name: 'Open day' }).click();
  await expect(page).toHaveURL(new RegExp(`date=${desk.date}`));
  await expect(card(page, a)).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    for (const view of ['day', 'week', 'month'])
      test(`the ${view} is accessible @phone`, async ({ page }) => {
        test.slow();
        await signIn(page);
        await page.goto(`${base()}/calendar?view=${view}`);
        await expect(page.getByRole('radio', { name: /Month/ })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      });
  });
