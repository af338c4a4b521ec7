import { chromium } from 'playwright';
import AxeBuilder from '@axe-core/playwright';
const base = process.argv[2];
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Dubai', locale: 'en-GB' , reducedMotion: 'reduce'});
const p = await c.newPage();
await p.goto(base + '/login');
await p.getByLabel(/e-?mail/i).fill('owner@demo.test');
await p.getByLabel(/password/i).first().fill('demo');
await p.getByRole('button', { name: 'Sign in' }).click();
await p.waitForURL(/calendar/);
await p.waitForLoadState('networkidle');
await p.waitForTimeout(800);
const found = await new AxeBuilder({ page: p }).withTags(['wcag22aa','wcag2aa','wcag2a']).analyze();
for (const v of found.violations) for (const n of v.nodes) console.log(v.id, n.html.slice(0, 300), n.failureSummary);
await p.screenshot({ path: '/tmp/lead-shots/phone.png' });
const at = async (path, name, size = { width: 1440, height: 900 }, scheme = 'light') => {
  await p.setViewportSize(size); await p.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await p.goto(base + path); await p.waitForLoadState('networkidle'); await p.waitForTimeout(900);
  await p.screenshot({ path: `/tmp/lead-shots/${name}.png` });
};
if (process.argv[3]) {
await at('/calendar', 'day');
await at('/calendar?view=week', 'week');
await at('/calendar?view=month', 'month', { width: 1440, height: 900 }, 'dark');
await at('/availability', 'hours');
await at('/settings/services', 'services');
await at('/settings/booking-page', 'page', { width: 1440, height: 900 }, 'dark');
await at('/settings/users', 'users-phone', { width: 390, height: 844 });
await at('/calendar?lang=ar&view=week', 'week-ar');
await at('/availability?lang=ar', 'hours-ar', { width: 834, height: 1100 });
}
await b.close();
