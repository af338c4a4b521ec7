import { type Browser, expect, type Page, type WebSocketRoute } from '@playwright/test';
import { base, signIn } from './page.ts';

const CHANNEL = /\/ws\/(calendar|booking)\//;

/** Somebody else at another computer. */
export async function another(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}

/** The wire between a page and the live channel, which a test can cut. Before the page is opened. */
export async function wireOf(page: Page) {
  const wire = {
    /** What the channel was opened with, each time. */
    opened: [] as URL[],
    /** The cursors that came through, in order. */
    cursors: [] as string[],
    /** The code with which every new connection is refused; null lets them through. */
    refusal: null as number | null,
    current: null as WebSocketRoute | null,
    async cut(code: number) {
      await wire.current?.close({ code });
    },
  };
  await page.routeWebSocket(CHANNEL, (route) => {
    wire.opened.push(new URL(route.url()));
    if (wire.refusal !== null) return void route.close({ code: wire.refusal });
    wire.current = route;
    const server = route.connectToServer();
    server.onMessage((text) => {
      const { cursor } = JSON.parse(String(text)) as { cursor?: string };
      if (cursor) wire.cursors.push(cursor);
      route.send(text);
    });
  });
  return wire;
}

/** Waits until the calendar says how changes of others reach it. */
export const presence = (page: Page, is: 'live' | 'asking' | 'reconnecting' | 'offline') =>
  expect(page.locator(`[data-presence="${is}"]`).first()).toBeAttached({ timeout: 40_000 });

/** Opens a date of the calendar and waits until it is live and read. */
export async function watch(page: Page, date: string, more = '') {
  await page.goto(`${base()}/calendar?date=${date}${more}`);
  await expect(page.locator('[data-scroller]')).toBeVisible();
}

export async function signInAndWatch(page: Page, date: string, more = '') {
  await signIn(page);
  await watch(page, date, more);
  await presence(page, 'live');
  await page.waitForLoadState('networkidle');
}

/** Counts how often a page asks for the list of appointments, and whether it was loaded anew. */
export async function countReads(page: Page) {
  const count = { reads: 0 };
  page.on('request', (request) => request.url().includes('/api/appointments?') && count.reads++);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  return count;
}
export const isSamePage = (page: Page) => page.evaluate(() => 'isSame' in window);
