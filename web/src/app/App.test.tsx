import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openOwner } from '../testing/owner/openOwner';

const MONDAY = '/calendar?date=2027-01-04';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('signing in', () => {
  test('leads back to the address that was asked for', async () => {
    const { user, findByLabelText, findByRole } = await openOwner({ address: MONDAY, isSignedIn: false });
    await user.type(await findByLabelText('E-mail'), 'owner@demo.test');
    await user.type(await findByLabelText('Password'), 'demo');
    await user.click(await findByRole('button', { name: 'Sign in' }));
    await findByRole('heading', { level: 1, name: /^Monday.* 4 January 2027/ });
    expect(location.pathname + location.search).toBe(MONDAY);
  });

  test('says that it does not match, without saying what', async () => {
    const { user, findByLabelText, findByRole, findByText } = await openOwner({ address: '/login', isSignedIn: false });
    await user.type(await findByLabelText('E-mail'), 'owner@demo.test');
    await user.type(await findByLabelText('Password'), 'wrong');
    await user.click(await findByRole('button', { name: 'Sign in' }));
    await findByText('E-mail and password do not match.');
  });

  test('says how long to wait after too many attempts', async () => {
    const { user, findByLabelText, findByRole, findByText } = await openOwner({ address: '/login', isSignedIn: false });
    await user.type(await findByLabelText('E-mail'), 'slow@demo.test');
    await user.type(await findByLabelText('Password'), 'x');
    await user.click(await findByRole('button', { name: 'Sign in' }));
    await findByText('Too many attempts. Try again in 3 minutes.');
  });

  test('renews a cookie that has grown too old and sends the form once more', async () => {
    let refusals = 1;
    const { user, findByText, findByRole, requests } = await openOwner({
      address: '/login',
      isSignedIn: false,
      instead: (request) =>
        request.url.endsWith('/login') && refusals-- > 0
          ? { status: 403, body: { type: 'urn:horarium:problem:csrf', title: 'csrf', status: 403 } }
          : undefined,
    });
    await user.click(await findByText('Fill in'));
    await user.click(await findByRole('button', { name: 'Sign in' }));
    await findByRole('navigation', { name: 'Main' });
    expect(requests.filter((r) => r.url.endsWith('/api/auth/login'))).toHaveLength(2);
  });

  test('sends an empty form nowhere and names what is missing', async () => {
    const { user, findByRole, findByText, requests } = await openOwner({ address: '/login', isSignedIn: false });
    await user.click(await findByRole('button', { name: 'Sign in' }));
    await findByText('Enter your e-mail address.');
    expect(document.activeElement).toHaveProperty('name', 'email');
    expect(requests.some((r) => r.method === 'POST')).toBe(false);
  });

  test('is asked for again when the session ends, and leads back', async () => {
    const { fixture, client, findByRole, findByText } = await openOwner({ address: MONDAY });
    await findByRole('region', { name: 'Appointments by staff member' });
    fixture.isSignedIn = false;
    await client.refetchQueries({ queryKey: ['calendar', 'appointments'] });
    await findByText('Your session has ended. Sign in to go on where you were.');
    expect(new URLSearchParams(location.search).get('next')).toBe(MONDAY);
  });
});

describe('the calendar', () => {
  test('shows who works and leaves out who does not', async () => {
    const { findByRole, queryByRole } = await openOwner({ address: MONDAY });
    await findByRole('region', { name: /^Layla Haddad, \d+ appointments?$/ });
    expect(queryByRole('region', { name: /^Amal Khoury/ })).toBeNull();
  });

  test('names the holiday on which nobody works', async () => {
    const { findByText, user, findAllByText } = await openOwner({ address: '/calendar?date=2026-12-02' });
    await findByText('National Day');
    await user.click(await findByText('Show everyone'));
    expect((await findAllByText('National Day')).length).toBeGreaterThan(5);
  });

  test('goes to the next day and back by keyboard', async () => {
    const { user, findByRole } = await openOwner({ address: MONDAY });
    await findByRole('heading', { level: 1, name: /Monday/ });
    await user.keyboard('j');
    await findByRole('heading', { level: 1, name: /^Tuesday.* 5 January/ });
    await user.keyboard('kk');
    await findByRole('heading', { level: 1, name: /^Sunday.* 3 January/ });
  });

  test('puts away who is not ticked, and shows who is off when asked', async () => {
    const { findByRole, queryByRole, user } = await openOwner({ address: MONDAY });
    const layla = await findByRole('region', { name: /^Layla Haddad/ });
    await user.click(await findByRole('checkbox', { name: /^Layla Haddad/ }));
    await waitFor(() => expect(layla.isConnected).toBe(false));
    await user.click(await findByRole('button', { name: 'On shift' }));
    await findByRole('region', { name: /^Amal Khoury, no appointments/ });
    expect(queryByRole('region', { name: /^Layla Haddad/ })).toBeNull();
  });

  test('roves along time and across columns with the arrow keys', async () => {
    const { user, findByRole } = await openOwner({ address: MONDAY });
    const region = await findByRole('region', { name: /^Layla Haddad/ });
    const [first, second] = region.querySelectorAll<HTMLElement>('[data-event]');
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
    await user.keyboard('{ArrowRight}');
    expect(region.contains(document.activeElement)).toBe(false);
  });

  test('says when it cannot be loaded, and tries again', async () => {
    let isDown = true;
    const { findByText, findByRole, user } = await openOwner({
      address: MONDAY,
      instead: (r) => (isDown && r.url.includes('/api/schedule') ? { status: 500, body: {} } : undefined),
    });
    await findByText('The calendar could not be loaded');
    isDown = false;
    await user.click(await findByText('Try again'));
    await findByRole('region', { name: 'Appointments by staff member' });
  });
});

describe('an appointment', () => {
  const open = async (options: Parameters<typeof openOwner>[0] = {}) => {
    const page = await openOwner({ address: MONDAY, ...options });
    const [first] = page.fixture.on('2027-01-04').filter((a) => a.capacity === 1);
    if (!first) throw new Error('the studio has no appointment on that Monday');
    await waitFor(() => expect(document.querySelector(`[data-appointment="${first.id}"]`)).not.toBeNull());
    const event = document.querySelector<HTMLElement>(`[data-appointment="${first.id}"]`);
    await page.user.click(event as HTMLElement);
    const drawer = within(await page.findByRole('complementary', { name: 'Appointment details' }));
    const name = first.attendees[0]?.customer.name ?? '';
    await drawer.findByRole('heading', { level: 2, name });
    return { ...page, first, name, drawer, event };
  };

  test('opens with the focus on its name and closes back to where it was', async () => {
    const { user, drawer, name, first } = await open();
    expect(document.activeElement).toBe(drawer.getByRole('heading', { level: 2, name }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toHaveProperty('dataset.appointment', first.id));
    expect(location.search).toBe('?date=2027-01-04');
  });

  test('is cancelled with a reason, and leaves the grid', async () => {
    const { user, drawer, findByRole, findByText, requests, first, name } = await open();
    await user.click(await drawer.findByRole('button', { name: 'Cancel appointment' }));
    const dialog = within(await findByRole('dialog', { name: 'Cancel this appointment?' }));
    await user.type(dialog.getByLabelText(/Reason/), 'Ill');
    await user.click(dialog.getByRole('button', { name: 'Cancel appointment' }));
    await findByText(new RegExp(`^Cancelled: ${name}`));
    await drawer.findAllByText('Cancelled');
    await drawer.findByText('Ill');
    await waitFor(() => expect(document.querySelector(`[data-appointment="${first.id}"]`)).toBeNull());
    const sent = requests.find((r) => r.url.endsWith('/cancel'));
    expect(sent?.headers.get('If-Match')).toBe('"1"');
    expect(await sent?.json()).toEqual({ reason: 'Ill', notify: false });
  });

  test('that somebody else has cancelled says so', async () => {
    const { user, drawer, findByRole, findByText, first } = await open();
    await user.click(await drawer.findByRole('button', { name: 'Cancel appointment' }));
    const dialog = within(await findByRole('dialog', { name: 'Cancel this appointment?' }));
    first.status = 'CANCELLED';
    await user.click(dialog.getByRole('button', { name: 'Cancel appointment' }));
    await findByText(/This can no longer be cancelled/);
  });

  test('is asked for with the same key when the answer was lost', async () => {
    let lost = 1;
    const { user, drawer, findByRole, findByText, requests } = await open({
      instead: (r) => {
        if (r.url.endsWith('/cancel') && lost-- > 0) throw new TypeError('network');
        return undefined;
      },
    });
    await user.click(await drawer.findByRole('button', { name: 'Cancel appointment' }));
    const dialog = within(await findByRole('dialog', { name: 'Cancel this appointment?' }));
    await user.click(dialog.getByRole('button', { name: 'Cancel appointment' }));
    await findByText(/It was not cancelled/);
    await user.click(dialog.getByRole('button', { name: 'Cancel appointment' }));
    await findByText(/^Cancelled: /);
    const keys = requests.filter((r) => r.url.endsWith('/cancel')).map((r) => r.headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  test('that is not there says so', async () => {
    const { findByText } = await openOwner({ address: '/calendar?open=20270104-0000-7000-8000-000000000999' });
    await findByText('This appointment is not here');
  });
});

test('the calendar speaks Arabic, from right to left', async () => {
  const { findByRole } = await openOwner({ address: MONDAY, language: 'ar' });
  await findByRole('heading', { level: 1, name: /الاثنين/ });
  expect(document.documentElement.dir).toBe('rtl');
});
