import { expect, type Page, test } from '@playwright/test';
import { type Appointment, at, book, call, type Desk, openDesk, tidy } from '../support/desk.ts';
import { another, countReads, isSamePage, presence, signInAndWatch, watch, wireOf } from '../support/live.ts';
import { base, complaintsOf, signIn } from '../support/page.ts';

const HOUR_PX = 84;
const unique = (name: string) => `${name} ${Math.floor(Math.random() * 1e9).toString(36)}`;
const card = (page: Page, a: Appointment) => page.locator(`[data-scroller] [data-appointment="${a.id}"]`).first();
const inColumn = (page: Page, desk: Desk, staffId: string, a: Appointment) =>
  page.locator(`[data-column="${staffId}@${desk.date}"] [data-appointment="${a.id}"]`);
const ours = (desk: Desk) => `&staff=${desk.ava.id},${desk.ben.id}`;

test.afterEach(({ page }) => tidy(page));

test('what one drags to somebody else at another time, the other sees and is shown', async ({ page, browser }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  const desk = await openDesk(page, 12);
  const a = await book(page, desk, desk.ava, '10:00', unique('Seen Twice'));
  await watch(page, desk.date, ours(desk));
  const other = await another(browser);
  await signInAndWatch(other, desk.date, ours(desk));
  const count = await countReads(other);
  await expect(inColumn(other, desk, desk.ava.id, a)).toBeVisible();

  const [from, to] = await Promise.all(
    [desk.ava, desk.ben].map((who) => page.locator(`[data-column="${who.id}@${desk.date}"]`).boundingBox()),
  );
  await card(page, a).scrollIntoViewIfNeeded();
  const box = await card(page, a).boundingBox();
  if (!box || !from || !to) throw new Error('the columns are not on screen');
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (to.x - from.x) / 2, y + HOUR_PX / 2, { steps: 4 });
  await page.mouse.move(x + to.x - from.x, y + HOUR_PX, { steps: 4 });
  await expect(page.locator('[data-ghost="free"]')).toContainText('11:00');
  await page.mouse.up();
  await page.getByRole('button', { name: 'Move appointment' }).click();

  const there = inColumn(other, desk, desk.ben.id, a);
  await expect(there).toHaveClass(/live-pulse/);
  await expect(there).toContainText('11:00');
  await expect(other.getByText('1 appointment has changed')).toBeAttached();
  await expect(page.getByText(/^Seen Twice.* moved to /)).toBeVisible();
  await expect(inColumn(page, desk, desk.ben.id, a)).toBeVisible();
  await expect(page.locator('.live-pulse')).toHaveCount(0);
  await expect(other.locator('.live-pulse')).toHaveCount(0);
  expect(count.reads).toBe(0);
  expect(await isSamePage(other)).toBe(true);
  expect(complaints).toEqual([]);
});

test('what is booked, called off and blocked appears elsewhere by itself, in every view', async ({ page, browser }) => {
  await signIn(page);
  const desk = await openDesk(page, 13);
  const other = await another(browser);
  await signInAndWatch(other, desk.date, ours(desk));
  const week = await another(browser);
  await signInAndWatch(week, desk.date, `&view=week&with=${desk.ava.id}`);
  const count = await countReads(other);
  const a = await book(page, desk, desk.ava, '10:00', unique('By Itself'));
  await expect(card(other, a)).toHaveClass(/live-pulse/);
  await expect(other.getByText('1 new appointment')).toBeAttached();
  await expect(card(week, a)).toBeVisible();
  expect(count.reads).toBe(0);

  const title = unique('Fire drill');
  const { entries } = await call<{ entries: { id: string }[] }>(page, 'POST', '/api/time-blocks', {
    staffIds: [desk.ben.id],
    reason: title,
    start: `${desk.date}T11:00:00`,
    end: `${desk.date}T11:45:00`,
  });
  await expect(other.locator(`[data-column="${desk.ben.id}@${desk.date}"]`).getByText(title)).toBeVisible();
  for (const { id } of entries) await call(page, 'DELETE', `/api/time-blocks/${id}`);
  await expect(other.getByText(title)).toHaveCount(0);

  await tidy(page);
  await expect(card(other, a)).toHaveCount(0);
  await expect(card(week, a)).toHaveCount(0);
});

test('what happens while the line is cut is there when it is back, from the last thing heard on', async ({ page, browser }) => {
  await signIn(page);
  const desk = await openDesk(page, 14);
  const other = await another(browser);
  const wire = await wireOf(other);
  await signInAndWatch(other, desk.date, ours(desk));
  const before = await book(page, desk, desk.ava, '10:00', unique('Heard Live'));
  await expect(card(other, before)).toBeVisible();
  const count = await countReads(other);

  wire.refusal = 1012;
  await other.route('**/api/changes*', (route) => route.abort());
  await wire.cut(1012);
  await presence(other, 'reconnecting');
  await expect(other.getByText('Reconnecting…').first()).toBeVisible();
  const missed = await book(page, desk, desk.ben, '10:00', unique('Not Heard'));
  await call(page, 'DELETE', `/api/appointments/${before.id}?notify=false`);
  await presence(other, 'offline');
  await expect(card(other, missed)).toHaveCount(0);

  const heard = wire.cursors.at(-1);
  expect(heard).toBeTruthy();
  wire.refusal = null;
  await other.unroute('**/api/changes*');
  await presence(other, 'live');
  await expect(card(other, missed)).toBeVisible();
  await expect(card(other, before)).toHaveCount(0);
  expect(wire.opened.at(-1)?.searchParams.get('since')).toBe(heard);
  expect(count.reads).toBe(0);
  expect(await isSamePage(other)).toBe(true);
  // it was called off here already
  await tidy(page).catch(() => {});
});

test('a browser that was offline is right again without a reload', async ({ page, browser }) => {
  await signIn(page);
  const desk = await openDesk(page, 15);
  const other = await another(browser);
  await signInAndWatch(other, desk.date, ours(desk));
  await countReads(other);
  await other.context().setOffline(true);
  await presence(other, 'offline');
  await expect(other.getByText(/^As of \d\d:\d\d$/).first()).toBeVisible();
  const missed = await book(page, desk, desk.ava, '10:00', unique('While Away'));
  await other.context().setOffline(false);
  await expect(card(other, missed)).toBeVisible();
  await presence(other, 'live');
  expect(await isSamePage(other)).toBe(true);
});

test('where the channel is full the server is asked instead', async ({ page, browser }) => {
  await signIn(page);
  const desk = await openDesk(page, 16);
  const other = await another(browser);
  const wire = await wireOf(other);
  wire.refusal = 1013;
  await signIn(other);
  await watch(other, desk.date, ours(desk));
  await presence(other, 'asking');
  const count = await countReads(other);
  const a = await book(page, desk, desk.ava, '10:00', unique('Asked For'));
  await expect(card(other, a)).toBeVisible({ timeout: 30_000 });
  expect(count.reads).toBe(0);
  expect(wire.opened).toHaveLength(1);
});

test('a drag is not torn by what others do, and what is held is not overwritten unseen', async ({ page, browser }) => {
  await signIn(page);
  const desk = await openDesk(page, 17);
  const a = await book(page, desk, desk.ava, '10:00', unique('Held Fast'));
  const other = await another(browser);
  await signInAndWatch(other, desk.date, ours(desk));
  await card(other, a).scrollIntoViewIfNeeded();
  const box = await card(other, a).boundingBox();
  if (!box) throw new Error('the card is not on screen');
  await other.mouse.move(box.x + box.width / 2, box.y + 20);
  await other.mouse.down();
  await other.mouse.move(box.x + box.width / 2, box.y + 20 + HOUR_PX, { steps: 6 });
  await expect(other.locator('[data-ghost]')).toBeVisible();
  const fresh = await book(page, desk, desk.ben, '10:00', unique('Meanwhile Booked'));
  await call(page, 'PUT', `/api/appointments/${a.id}`, { notes: 'changed elsewhere', notify: false });
  await other.waitForTimeout(700);
  await expect(card(other, fresh)).toHaveCount(0);
  expect((await card(other, a).boundingBox())?.y).toBe(box.y);
  await other.mouse.up();
  await expect(card(other, fresh)).toBeVisible();
  await other.getByRole('button', { name: 'Move appointment' }).click();
  await expect(other.getByText('Moved back')).toBeVisible();
  const now = await call<Appointment & { notes: string }>(page, 'GET', `/api/appointments/${a.id}`);
  expect([Date.parse(now.start), now.notes]).toEqual([Date.parse(at(desk.date, '10:00')), 'changed elsewhere']);
});

test('signing out hangs up, in every window of the session', async ({ page }) => {
  const hungUp: string[] = [];
  const listen = (p: Page) => p.on('websocket', (ws) => ws.on('close', () => hungUp.push(ws.url())));
  await signIn(page);
  const second = await page.context().newPage();
  listen(page);
  listen(second);
  for (const each of [page, second]) {
    await each.goto(`${base()}/calendar`);
    await presence(each, 'live');
  }
  await page.getByRole('button', { name: /^Sign out/ }).click();
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeVisible();
  await expect(second.getByText('Your session has ended. Sign in to go on where you were.')).toBeVisible();
  expect(hungUp.filter((url) => url.includes('/ws/calendar/'))).toHaveLength(2);
  await signIn(page);
});

test('a free time that somebody else takes vanishes from the booking page', async ({ page, browser }) => {
  await signIn(page);
  const desk = await openDesk(page, 18);
  const address = `${base()}/booking/demo?service=${desk.service.id}&staff=${desk.ava.id}&step=when&date=${desk.date}`;
  const visitor = await another(browser);
  const listening = visitor.waitForEvent('websocket');
  await visitor.goto(address);
  const times = visitor.getByRole('radio', { name: /\d\d:\d\d/, disabled: false });
  await expect(times.first()).toBeVisible();
  await listening;
  await countReads(visitor);
  const ten = visitor.getByRole('radio', { name: '10:00', exact: true });
  await ten.check({ force: true });
  await book(page, desk, desk.ava, '10:00', unique('Faster Visitor'));
  await expect(visitor.getByText(/^10:00 was just taken/)).toBeVisible();
  await expect(ten).toHaveCount(0, { timeout: 10_000 });

  // another visitor only keeps one while typing, which is enough
  const another2 = await another(browser);
  await another2.goto(address);
  const label = (await times.last().locator('..').textContent()) ?? '';
  await another2.getByRole('radio', { name: label, exact: true }).check({ force: true });
  await another2.getByRole('button', { name: /^Continue/ }).click();
  await expect(another2.getByRole('heading', { name: 'Your details' })).toBeVisible();
  await expect(visitor.getByRole('radio', { name: label, exact: true })).toHaveCount(0, { timeout: 10_000 });
  expect(await isSamePage(visitor)).toBe(true);
});
