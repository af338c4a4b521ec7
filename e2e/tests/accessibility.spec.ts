import { type BrowserContextOptions, expect, test } from '@playwright/test';
import { base, chooseService, chooseTime, expectAccessible, signIn } from '../support/page.ts';

const looks: [name: string, options: BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
];

for (const [name, options] of looks) {
  test.describe(`in ${name}`, () => {
    test.use(options);

    test('every step of the booking page is accessible @phone', async ({ page }) => {
      await page.goto(`${base()}/booking/demo`);
      await expect(page.getByRole('button', { name: /^Physiotherapy assessment/ })).toBeVisible();
      await expectAccessible(page);
      await chooseService(page, /^Physiotherapy assessment/);
      await expect(page.getByRole('radio', { name: /\d\d:\d\d/ }).first()).toBeAttached();
      await expectAccessible(page);
      await chooseTime(page);
      await expectAccessible(page);
    });

    test('the owner’s side is accessible @phone', async ({ page }) => {
      await page.goto(`${base()}/`);
      await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
      await expectAccessible(page);
      await signIn(page);
      await page.goto(`${base()}/calendar`);
      await expect(page.getByRole('button', { name: 'Today' })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    });
  });
}

test('in Arabic the booking page reads from right to left and is accessible @phone', async ({ page }) => {
  await page.goto(`${base()}/booking/demo?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText('تقييم العلاج الطبيعي').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /تقييم العلاج الطبيعي/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(500);
  await expectAccessible(page);
});
