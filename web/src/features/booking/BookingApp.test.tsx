import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBookingPage } from '../../testing/booking/openBookingPage';
import { id } from '../../testing/booking/studio';

const ASSESSMENT = id('e', 1);
const LAYLA = id('5', 1);
const WEDNESDAY = `/booking/stillpoint?service=${ASSESSMENT}&staff=${LAYLA}&step=when&date=2026-11-25`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T06:24:00Z') });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Page = Awaited<ReturnType<typeof openBookingPage>>;

async function toDetails(page: Page, time = '08:30') {
  await page.user.click(await page.findByRole('radio', { name: time }));
  await page.user.click(page.getByRole('button', { name: /^Continue/ }));
  await page.findByRole('heading', { name: 'Your details' });
}

async function fillIn({ user, getByLabelText }: Page) {
  await user.type(getByLabelText('Full name'), 'Sara Nasser');
  await user.type(getByLabelText('Email'), 'sara.nasser@example.com');
}

const confirm = (page: Page) => page.user.click(page.getByRole('button', { name: 'Confirm booking' }));
const bookings = (page: Page) => page.requests.filter((request) => request.url.endsWith('/book'));

test('a visitor books from the service to the confirmation', async () => {
  const page = await openBookingPage();
  await page.user.click(await page.findByRole('button', { name: /^Physiotherapy assessment/ }));
  await page.user.click(await page.findByRole('button', { name: /^Layla Haddad/ }));
  await page.user.click(await page.findByRole('button', { name: /^Wednesday 25 November/ }));
  await toDetails(page);
  await fillIn(page);
  await confirm(page);
  await page.findByRole('heading', { name: 'You’re booked, Sara' });
  expect(page.getByText(/with Layla Haddad · No. STL-0001/)).toBeTruthy();
  expect(page.getByText(/^Wednesday,? 25 November 2026$/)).toBeTruthy();
  const sent = await bookings(page)[0]?.json();
  expect(sent).toMatchObject({
    serviceId: ASSESSMENT,
    staffId: LAYLA,
    start: '2026-11-25T04:30:00Z',
    customer: { name: 'Sara Nasser', email: 'sara.nasser@example.com', phone: null },
    timezone: 'Asia/Dubai',
    locale: 'en',
  });
});

test('the first free date opens by itself', async () => {
  const page = await openBookingPage({
    address: `/booking/stillpoint?service=${ASSESSMENT}&staff=${LAYLA}&step=when`,
  });
  expect(await page.findByRole('heading', { name: 'Friday 20 Nov' })).toBeTruthy();
  expect(page.getAllByRole('radio').length).toBeGreaterThan(2);
});

test('a closed date says why and offers somebody else and the next free date', async () => {
  const page = await openBookingPage({ address: WEDNESDAY.replace('11-25', '11-26') });
  await page.findByRole('button', { name: 'Thursday 26 November, no times: Layla is away on this day' });
  await page.findByRole('button', { name: /^Next free date: Fri 27 Nov/ });
  await page.user.click(await page.findByRole('button', { name: /^Omar Saeed is free that day/ }));
  expect((await page.findAllByRole('radio')).length).toBeGreaterThan(2);
  expect(location.search).toContain(`staff=${id('5', 2)}`);
  expect(location.search).toContain('date=2026-11-26');
});

test('a holiday is named', async () => {
  const page = await openBookingPage({ address: WEDNESDAY.replace('2026-11-25', '2026-12-02') });
  expect(await page.findByRole('button', { name: /2 December, no times: Closed for Eid Al Etihad/ })).toBeTruthy();
});

test('what is missing or wrong in the form is said at its field, and nothing is sent', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await toDetails(page);
  await page.user.type(page.getByLabelText('Email'), 'sara');
  await confirm(page);
  await page.findByText('Enter your name, so that we know who is coming.');
  expect(page.getByLabelText('Email').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(page.getByLabelText('Full name'));
  expect(bookings(page)).toHaveLength(0);
});

test('a lost time offers alternatives, and one tap books with the typed details', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await toDetails(page);
  await fillIn(page);
  page.studio.take(LAYLA, '2026-11-25T04:30:00Z');
  await confirm(page);
  const dialog = await page.findByRole('alertdialog', { name: 'Someone was just faster' });
  const [first] = within(dialog).getAllByRole('listitem');
  await page.user.click(within(first as HTMLElement).getByRole('button'));
  await page.findByRole('heading', { name: 'You’re booked, Sara' });
  const [lost, won] = bookings(page).map((request) => request.headers.get('Idempotency-Key'));
  expect(lost).not.toBe(won);
});

test('a retry after a lost answer carries the same key, so it books once', async () => {
  let lost = false;
  const page = await openBookingPage({
    address: WEDNESDAY,
    instead: (request) => {
      if (lost || !request.url.endsWith('/book')) return;
      lost = true;
      return page.studio.answer(request).then(() => {
        throw new TypeError('Failed to fetch');
      });
    },
  });
  await toDetails(page);
  await fillIn(page);
  await confirm(page);
  await page.findByText(/you will not be booked twice/);
  await confirm(page);
  await page.findByRole('heading', { name: 'You’re booked, Sara' });
  const keys = bookings(page).map((request) => request.headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  expect(page.studio.booked()).toBe(1);
});

test('too many requests make the visitor wait as long as the server says', async () => {
  const page = await openBookingPage({
    address: WEDNESDAY,
    instead: (request) =>
      request.url.endsWith('/book')
        ? Promise.resolve(new Response('{}', { status: 429, headers: { 'Retry-After': '24' } }))
        : undefined,
  });
  await toDetails(page);
  await fillIn(page);
  await confirm(page);
  await page.findByText(/You can try again in 24 seconds/);
  expect(page.getByRole('button', { name: 'Confirm booking' }).hasAttribute('disabled')).toBe(true);
});

test('what the server has against a field is said at that field', async () => {
  const body = {
    type: 'urn:horarium:problem:invalid-request',
    errors: [{ field: 'customer.email', message: 'no such domain' }],
  };
  const page = await openBookingPage({
    address: WEDNESDAY,
    instead: (request) =>
      request.url.endsWith('/book') ? Promise.resolve(new Response(JSON.stringify(body), { status: 400 })) : undefined,
  });
  await toDetails(page);
  await fillIn(page);
  await confirm(page);
  expect(await page.findByText('no such domain')).toBeTruthy();
  expect(page.getByLabelText('Email').getAttribute('aria-invalid')).toBe('true');
});

test('an address of no business says so', async () => {
  const page = await openBookingPage({ address: '/booking/nowhere' });
  expect(await page.findByRole('heading', { name: 'There is no booking page here' })).toBeTruthy();
});

test('a server that fails is asked again on request', async () => {
  let failures = 1;
  const page = await openBookingPage({
    instead: () => (failures-- > 0 ? Promise.resolve(new Response('', { status: 503 })) : undefined),
  });
  await page.findByText('This could not be loaded');
  await page.user.click(page.getByRole('button', { name: 'Try again' }));
  expect(await page.findByRole('heading', { name: 'What would you like to book?' })).toBeTruthy();
});

test('a chosen time that vanishes while one looks is named, with the nearest one', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await page.user.click(await page.findByRole('radio', { name: '08:30' }));
  page.studio.take(LAYLA, '2026-11-25T04:30:00Z');
  await page.refetch();
  await page.findByText(/^08:30 was just taken. The nearest is/);
  await page.user.click(page.getByRole('button', { name: /^Take / }));
  await waitFor(() => expect(page.getByRole('button', { name: /^Continue/ }).hasAttribute('disabled')).toBe(false));
});

test('a class shows its seats and lets one choose a place', async () => {
  const page = await openBookingPage({
    address: `/booking/stillpoint?service=${id('e', 4)}&step=when&date=2026-11-24`,
  });
  const [first] = await page.findAllByRole('radio', { name: /seats? left|Last seat/i });
  await page.user.click(first as HTMLElement);
  const places = await page.findByRole('group', { name: 'Choose your place' });
  const free = within(places)
    .getAllByRole('radio')
    .find((place) => !place.hasAttribute('disabled'));
  await page.user.click(free as HTMLElement);
  expect(new URLSearchParams(location.search).get('unit')).toMatch(/^77777777-/);
});

test('a visitor in another zone sees their own times, and both zones in the confirmation', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  const { keep } = await import('./state/session');
  keep({ zone: 'Europe/London' });
  await toDetails(page, '04:30');
  await fillIn(page);
  await confirm(page);
  await page.findByRole('heading', { name: 'You’re booked, Sara' });
  expect(page.getByText('London (GMT+0)')).toBeTruthy();
  expect(page.getByText(/At Stillpoint Pilates & Physio:/).textContent).toContain('08:30');
});

test('the page speaks Arabic', async () => {
  const page = await openBookingPage({ language: 'ar' });
  expect(await page.findByRole('heading', { name: 'ماذا تود أن تحجز؟' })).toBeTruthy();
  expect(document.documentElement.dir).toBe('rtl');
});

test('a day whose times are over is no day of the past: it says so and offers the next one', async () => {
  vi.setSystemTime(Date.parse('2026-11-20T16:00:00Z'));
  const page = await openBookingPage({ address: WEDNESDAY.replace('11-25', '11-20') });
  const today = await page.findByRole('button', { name: 'Friday 20 November, no times: No more times today' });
  expect(today.getAttribute('aria-disabled')).toBeNull();
  await page.findByRole('button', { name: /^Next free date: Sat 21 Nov/ });
  expect(page.getByRole('button', { name: /^Thursday 19 November/ }).getAttribute('aria-disabled')).toBe('true');
});

const CLASS = `/booking/stillpoint?service=${id('e', 4)}&staff=${id('5', 3)}&at=2026-11-24T04:00:00Z&step=details`;

/** Answers the first booking with a problem, and leaves everything else to the studio. */
function refuseOnce(status: number, problem: object) {
  let refused = false;
  return (request: Request) => {
    if (refused || !request.url.endsWith('/book')) return;
    refused = true;
    return Promise.resolve(new Response(JSON.stringify(problem), { status }));
  };
}

test('a lost place in a class offers the other places of the same class', async () => {
  const atlas = { id: id('7', 1), name: 'Atlas' };
  const problem = { type: 'urn:horarium:problem:slot-taken', reason: 'resource_unavailable', alternatives: [] };
  const page = await openBookingPage({ address: CLASS, instead: refuseOnce(409, { ...problem, freeUnits: [atlas] }) });
  await page.findByRole('heading', { name: 'Your details' });
  await fillIn(page);
  await confirm(page);
  const dialog = await page.findByRole('alertdialog', { name: 'That place was just taken' });
  await page.user.click(within(dialog).getByRole('button', { name: 'Atlas' }));
  await page.findByRole('heading', { name: 'You’re booked, Sara' });
  expect(await bookings(page)[1]?.json()).toMatchObject({ start: '2026-11-24T04:00:00Z', unitId: atlas.id });
});

test('who has a place in the class already is told so', async () => {
  const problem = { type: 'urn:horarium:problem:already-booked' };
  const page = await openBookingPage({ address: CLASS, instead: refuseOnce(409, problem) });
  await page.findByRole('heading', { name: 'Your details' });
  await fillIn(page);
  await confirm(page);
  expect(await page.findByText('This email address already has a place in this class.')).toBeTruthy();
});
