// Measures the calendar in a browser with made-up answers: dragging on a day of ten busy people, and a month of a large business.
//   HORARIUM_URL=http://localhost:8080 node scripts/measure-grid.mjs
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const BASE = process.env.HORARIUM_URL ?? 'http://localhost:8080';
const DAY = '2026-11-18';
const MINUTE = 60_000;
const STAFF = 10;
/** 36,400 in a year. */
const A_DAY = 100;

const id = (kind, n) => `${String(kind).padStart(8, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`;
const staff = Array.from({ length: STAFF }, (_, i) => ({ id: id(2, i), name: `Person ${i} Example`, title: '', hue: i * 36, position: i, zone: null }));
const services = Array.from({ length: 8 }, (_, i) => ({
  id: id(3, i), name: `Service ${i}`, durationMinutes: 45, price: { amount: 1000, currency: 'AED' }, deposit: null, hue: i * 45, capacity: 1, online: false,
  staffIds: staff.map((s) => s.id),
}));
const business = { id: id(1, 1), slug: 'demo', name: 'Large', zone: 'Asia/Dubai', currency: 'AED', weekStart: 'MONDAY', locale: 'en' };
const iso = (ms) => new Date(ms).toISOString().replace('.000Z', 'Z');
const opens = (date) => Date.parse(`${date}T08:00:00+04:00`);
const next = (date) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

function appointments(date) {
  return Array.from({ length: A_DAY }, (_, n) => {
    const start = opens(date) + Math.floor(n / STAFF) * 60 * MINUTE;
    return {
      id: `${date.replaceAll('-', '')}-0000-7000-8000-${String(n).padStart(12, '0')}`, reference: 'R', version: 1, status: n % 9 ? 'CONFIRMED' : 'PENDING', source: 'PUBLIC',
      serviceId: id(3, n % 8), staffIds: [id(2, n % STAFF)], start: iso(start), end: iso(start + 45 * MINUTE), bufferBeforeMinutes: 0, bufferAfterMinutes: 10, capacity: 1,
      seatsTaken: 1, units: [], price: { amount: 1000, currency: 'AED' }, notes: '', createdAt: iso(start - 86_400_000), seriesId: null, recurrenceId: null,
      attendees: [{ bookingId: id(5, n), seats: 1, status: 'ACTIVE', notes: '', unit: null, customer: { id: id(4, n), name: `Customer ${n} Example`, email: 'c@example.com', phone: null } }],
    };
  });
}

const open = (date) => [{ start: iso(opens(date)), end: iso(opens(date) + 600 * MINUTE) }];
function answer(url) {
  const { pathname, searchParams: query } = new URL(url);
  if (pathname === '/api/session')
    return { authenticated: true, business, user: { id: id(9, 1), name: 'Owner', email: 'o@example.com' }, role: 'OWNER', staffId: null, businesses: [] };
  if (pathname === '/api/staff') return { staff };
  if (pathname === '/api/services') return { services };
  if (!query.has('from') && !query.has('rangeStart')) return { possible: true, reason: null, sourceId: null, overridable: false, staffIds: [] };
  const dates = [];
  const from = query.get('from') ?? iso(Date.parse(query.get('rangeStart') ?? '') + 240 * MINUTE).slice(0, 10);
  const to = query.get('to') ?? iso(Date.parse(query.get('rangeEnd') ?? '') + 239 * MINUTE).slice(0, 10);
  for (let date = from; date <= to; date = next(date)) dates.push(date);
  if (pathname === '/api/schedule') return { days: dates.flatMap((date) => staff.map((s) => ({ staffId: s.id, date, open: open(date), shades: [] }))) };
  return { appointments: dates.flatMap(appointments) };
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, timezoneId: 'Asia/Dubai' });
await page.clock.setFixedTime(`${DAY}T07:24:00Z`);
await page.route('**/api/**', (route) => route.fulfill({ json: answer(route.request().url()) }));
await page.addInitScript(() => {
  window.__long = [];
  new PerformanceObserver((list) => window.__long.push(...list.getEntries().map((e) => e.duration))).observe({ entryTypes: ['longtask'] });
});

/** What a stretch of work did to the frames: how long each took, and which tasks held up the page for more than 50 ms. */
async function during(work) {
  await page.evaluate(() => {
    window.__long.length = 0;
    window.__frames = [];
    window.__stop = false;
    let last = 0;
    const tick = (at) => {
      if (last) window.__frames.push(at - last);
      last = at;
      if (!window.__stop) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await cpu();
  await work();
  const after = await cpu();
  const { frames, long } = await page.evaluate(() => {
    window.__stop = true;
    return { frames: window.__frames, long: window.__long };
  });
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
  const script = ((after.ScriptDuration - before.ScriptDuration) * 1000) / frames.length;
  const layout = ((after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration) * 1000) / frames.length;
  return {
    frames: frames.length,
    'median ms': at(0.5),
    'p95 ms': at(0.95),
    'p99 ms': at(0.99),
    'script ms/frame': script.toFixed(2),
    'style+layout ms/frame': layout.toFixed(2),
    'long tasks': long.map(Math.round).join(' ') || 'none',
  };
}

const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
const cpu = async () => Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));

await page.goto(`${BASE}/calendar?date=${DAY}`);
await page.locator('[data-event]').first().waitFor();
await page.waitForTimeout(1500);
console.log(`day: ${await page.locator('[data-column]').count()} columns, ${await page.locator('[data-event]').count()} appointments`);
const card = await page.locator('[data-event]').nth(3).boundingBox();
await page.mouse.move(card.x + 30, card.y + 20);
await page.mouse.down();
console.log('drag', await during(async () => {
  for (let i = 0; i < 400; i++) await page.mouse.move(card.x + 30 + i * 2.8, card.y + 40 + Math.sin(i / 20) * 250);
}));
await page.keyboard.press('Escape');
await page.mouse.up();

for (const [name, query] of [['week of three', `view=week&with=${staff.slice(0, 3).map((s) => s.id)}`], ['month', 'view=month']]) {
  const requests = [];
  const count = (r) => /\/api\/(appointments|schedule)\?/.test(r.url()) && requests.push(r.url());
  page.on('request', count);
  const from = Date.now();
  await page.goto(`${BASE}/calendar?date=${DAY}&${query}`);
  await page.locator(name === 'month' ? '[data-month]' : '[data-event]').first().waitFor();
  const shown = Date.now() - from;
  await page.waitForTimeout(2500);
  console.log(`${name}: on screen after ${shown} ms; long tasks`, await page.evaluate(() => window.__long.map(Math.round).join(' ') || 'none'), `; requests ${requests.length} (this page, the next, the previous)`);
  console.log(`${name} → next`, await during(async () => {
    await page.keyboard.press('j');
    await page.waitForTimeout(1500);
  }));
  page.off('request', count);
}
await browser.close();
