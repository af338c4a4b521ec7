// Takes the pictures of docs/guide from a running trial: HORARIUM_URL=http://localhost:8080 node scripts/guide.mjs [name …]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const BASE = process.env.HORARIUM_URL ?? 'http://localhost:8080';
const OUT = join(import.meta.dirname, '..', '..', 'docs', 'guide', 'pictures');
const MOST_BYTES = 120_000;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const firstStaff = async (page) => {
  await page.getByRole('navigation', { name: 'Availability' }).getByRole('link').nth(1).click();
};
const soonest = async (page) => {
  await page.getByRole('button', { name: /^Physiotherapy assessment/ }).first().click();
  await page.getByRole('button', { name: /^Anyone available/ }).click();
  await page.getByRole('radio', { name: /\d\d:\d\d/ }).first().waitFor({ state: 'attached' });
};

/** What is shown, and what is done before the picture is taken. */
const PICTURES = {
  booking: { path: '/booking/demo' },
  'booking-times': { path: '/booking/demo', act: soonest },
  'booking-phone': { path: '/booking/demo', act: soonest, size: PHONE },
  'calendar-day': { path: '/calendar' },
  'calendar-week': { path: '/calendar?view=week' },
  'calendar-month': { path: '/calendar?view=month' },
  'calendar-appointment': {
    path: '/calendar',
    act: async (page) => page.locator('[data-appointment]').first().click(),
  },
  'calendar-phone': { path: '/calendar', size: PHONE },
  availability: { path: '/availability', act: firstStaff },
  customers: {
    path: '/customers',
    act: async (page) => page.getByRole('region', { name: 'Customers by name' }).getByRole('link').nth(1).click(),
  },
  insights: { path: '/insights', size: { width: 1280, height: 1180 } },
  changes: { path: '/insights/audit' },
  'settings-business': { path: '/settings/business', size: { width: 1280, height: 1000 } },
  'settings-services': { path: '/settings/services' },
  'settings-page': { path: '/settings/booking-page' },
  'settings-webhooks': { path: '/settings/webhooks' },
  'settings-phone': { path: '/settings/users', size: PHONE },
};

/** A smaller picture of the same: WebP, of a quality with which it stays below the limit. */
async function webp(page, png) {
  for (const quality of [0.9, 0.8, 0.7, 0.55, 0.4]) {
    const data = await page.evaluate(
      async ([url, q]) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality: q });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      },
      [`data:image/png;base64,${png.toString('base64')}`, quality],
    );
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= MOST_BYTES) return picture;
  }
  throw new Error('a picture does not get small enough');
}

/** Nothing is on its way any more. */
const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.skeleton'));
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(PICTURES);
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const look = { locale: 'en-GB', timezoneId: 'Asia/Dubai', reducedMotion: 'reduce', colorScheme: 'light' };
const door = await browser.newContext(look);
const first = await door.newPage();
await first.goto(`${BASE}/login`);
await first.getByLabel('E-mail').fill('owner@demo.test');
await first.getByRole('textbox', { name: 'Password' }).fill('demo');
await first.getByRole('button', { name: 'Sign in', exact: true }).click();
await first.waitForURL('**/calendar*');
const storageState = await door.storageState();
// a page without a policy of what it may load, to make pictures smaller
const lab = await (await browser.newContext()).newPage();
for (const name of names) {
  const { path, act, size = WIDE } = PICTURES[name];
  const context = await browser.newContext({ ...look, storageState, viewport: size, deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(BASE + path);
  await settled(page);
  await act?.(page);
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
  const picture = await webp(lab, await page.screenshot());
  writeFileSync(join(OUT, `${name}.webp`), picture);
  console.log(`${name}.webp ${(picture.length / 1000).toFixed(0)} kB`);
  await context.close();
}
await browser.close();
