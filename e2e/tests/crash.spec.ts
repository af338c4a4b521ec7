import { expect, test } from '@playwright/test';
import { Application } from '../support/application.ts';
import { chooseService, chooseTime, confirmBooking, fillIn, guest, signIn } from '../support/page.ts';

test('a booking made in the browser is there after kill -9 of the application and its database', async ({ page }) => {
  test.setTimeout(240_000);
  const application = await Application.start();
  const shared = process.env.HORARIUM_URL;
  process.env.HORARIUM_URL = application.url;
  try {
    const who = guest();
    await chooseService(page, /^Sports injury/);
    await chooseTime(page);
    await fillIn(page, who);
    const answered = page.waitForResponse((response) => response.url().endsWith('/book'));
    await confirmBooking(page);
    const { appointment } = await (await answered).json();

    await application.killHard();
    await application.start();

    await signIn(page);
    const kept = await page.request.get(`${application.url}/api/appointments/${appointment.id}`);
    expect(kept.status()).toBe(200);
    expect((await kept.json()).attendees[0].customer.email).toBe(who.email);
  } finally {
    process.env.HORARIUM_URL = shared;
    await application.stop();
  }
});
