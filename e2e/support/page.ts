import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const base = () => process.env.HORARIUM_URL ?? 'http://localhost:8080';

/** WCAG 2.2 AA, and nothing that the page wrote to the console as an error. */
export async function expectAccessible(page: Page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(350);
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const violations = found.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(violations).toEqual([]);
}

/** Collects what a page complains about: console errors (a broken content security policy among them) and uncaught exceptions. */
export function complaintsOf(page: Page) {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

export type Guest = { name: string; email: string };

/** A name that nobody else of this run has. */
export const guest = (): Guest => {
  const number = Math.floor(Math.random() * 1e9).toString(36);
  return { name: `Sara Guest ${number}`, email: `sara.${number}@example.com` };
};

/** The booking page, from the chosen service to the step with the dates. */
export async function chooseService(page: Page, name: string | RegExp) {
  await page.goto(`${base()}/booking/demo`);
  await page.getByRole('button', { name }).first().click();
  const anyone = page.getByRole('button', { name: /^Anyone available/ });
  const dates = page.getByRole('heading', { name: 'When suits you?' });
  await expect(anyone.or(dates).first()).toBeVisible();
  if (await anyone.isVisible()) await anyone.click();
  await expect(dates).toBeVisible();
}

/** Takes the last free time of the date that opened by itself, and goes on. Gives back the chosen instant. */
export async function chooseTime(page: Page, which: 'first' | 'last' = 'last') {
  const times = page.getByRole('radio', { name: /\d\d:\d\d/ });
  await expect(times.first()).toBeVisible();
  await (which === 'last' ? times.last() : times.first()).check({ force: true });
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByRole('heading', { name: 'Your details' })).toBeVisible();
}

export async function fillIn(page: Page, who: Guest) {
  await page.getByLabel('Full name').fill(who.name);
  await page.getByLabel('Email').fill(who.email);
}

export async function confirmBooking(page: Page) {
  await page.getByRole('button', { name: 'Confirm booking' }).click();
  await expect(page.getByRole('heading', { name: /^You’re booked/ })).toBeVisible();
}

export async function signIn(page: Page, email = 'owner@demo.test') {
  await page.goto(`${base()}/`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Today' })).toBeVisible({ timeout: 30_000 });
}
