import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openOwner } from '../testing/owner/openOwner';

const MONDAY = '/calendar?date=2027-01-04';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens a Monday on which the first appointment of somebody can be moved, alone in the evening. */
async function open(options: Parameters<typeof openOwner>[0] = {}) {
  const page = await openOwner({ address: MONDAY, ...options });
  const a = page.fixture.on('2027-01-04').find((x) => x.capacity === 1 && x.status === 'CONFIRMED');
  if (!a) throw new Error('the studio has no appointment on that Monday');
  const card = () => document.querySelector<HTMLElement>(`[data-scroller] [data-appointment="${a.id}"]`);
  await waitFor(() => expect(card()).not.toBeNull());
  const puts = () => page.requests.filter((r) => r.method === 'PUT');
  return { ...page, a, before: { ...a }, card, puts };
}

/** Carries the card down by quarters until it may stand somewhere, and drops it there. */
async function carry({ user, card }: Awaited<ReturnType<typeof open>>, quarters: number) {
  card()?.focus();
  await user.keyboard('m');
  await user.keyboard('{ArrowDown>'.concat(String(quarters), '/}'));
  await user.keyboard('{Enter}');
}

/** So many quarters lead past closing time, which the front desk may overrule. */
const EVENING = 44;

describe('an appointment that is carried by keyboard', () => {
  test('is moved after a yes, and put back by Undo', async () => {
    const page = await open();
    const { user, findByRole, findByText, puts, before, a } = page;
    await carry(page, EVENING);
    const dialog = within(await findByRole('dialog', { name: 'Move appointment?' }));
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await dialog.findByText('Say why, in a few words.');
    await user.type(dialog.getByLabelText(/Why it moves anyway/), 'Customer asked');
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await findByText(/ moved to Mon/);
    const [put] = puts();
    expect(put?.headers.get('If-Match')).toBe('"1"');
    expect(await put?.json()).toMatchObject({ override: true, reason: 'Customer asked', notify: false });
    expect(a.start).not.toBe(before.start);
    await user.click(await findByText('Undo'));
    await findByText(/ is back at Mon/);
    expect([a.start, a.end]).toEqual([before.start, before.end]);
    expect(puts().at(-1)?.headers.get('If-Match')).toBe('"2"');
  });

  test('goes back by Escape, and nothing is asked of the server', async () => {
    const { user, card, puts } = await open();
    card()?.focus();
    await user.keyboard('m{ArrowDown}');
    expect(document.querySelector('[data-ghost]')).not.toBeNull();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('[data-ghost]')).toBeNull());
    expect(puts()).toHaveLength(0);
    expect(location.search).toBe('?date=2027-01-04');
  });

  test('shows at once what stands in the way, before the server has answered', async () => {
    const { user, card, before, fixture } = await open();
    const other = fixture
      .on('2027-01-04')
      .find((x) => x.staffIds[0] === before.staffIds[0] && Date.parse(x.start) >= Date.parse(before.end));
    if (!other) throw new Error('nothing follows that appointment');
    const quarters = (Date.parse(other.start) - Date.parse(before.start)) / 900_000;
    card()?.focus();
    await user.keyboard('m');
    await user.keyboard(`{ArrowDown>${quarters}/}`);
    expect(document.querySelector('[data-ghost="refused"]')?.textContent).toMatch(/ has .* \d\d:\d\d–\d\d:\d\d/);
  });

  test('that the server refuses goes back, with the reason and ways out', async () => {
    const slot = { start: '2027-01-04T13:00:00Z', end: '2027-01-04T13:45:00Z', staffIds: [] };
    const page = await open({
      instead: (r) =>
        r.method === 'PUT'
          ? {
              status: 409,
              body: {
                type: 'urn:horarium:problem:slot-taken',
                reason: 'booked',
                alternatives: [{ kind: 'same_staff', slot, staffId: '00000002-0000-7000-8000-000000000000' }],
              },
            }
          : undefined,
    });
    const { user, findByRole, findByText, before, card } = page;
    const times = card()?.textContent;
    await carry(page, EVENING);
    const dialog = within(await findByRole('dialog', { name: 'Move appointment?' }));
    await user.type(dialog.getByLabelText(/Why it moves anyway/), 'Customer asked');
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await findByText(/ is booked then/);
    await findByText('Moved back');
    await waitFor(() => expect(card()?.textContent).toBe(times));
    await user.click(await findByRole('button', { name: /^17:00/ }));
    const again = within(await findByRole('dialog', { name: 'Move appointment?' }));
    again.getByText(/17:00–/);
    expect(before.version).toBe(1);
  });

  test('that somebody else has changed says so and is shown as it is now', async () => {
    const page = await open();
    const { user, findByRole, findByText, a } = page;
    await carry(page, EVENING);
    const dialog = within(await findByRole('dialog', { name: 'Move appointment?' }));
    await user.type(dialog.getByLabelText(/Why it moves anyway/), 'Customer asked');
    a.version = 7;
    a.notes = 'changed';
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await findByText('Somebody has changed this appointment in the meantime');
  });

  test('is sent again under the same key when no answer came', async () => {
    let lost = 1;
    const page = await open({
      instead: (r) => {
        if (r.method === 'PUT' && lost-- > 0) throw new TypeError('network');
        return undefined;
      },
    });
    const { user, findByRole, findByText, puts } = page;
    await carry(page, EVENING);
    const dialog = within(await findByRole('dialog', { name: 'Move appointment?' }));
    await user.type(dialog.getByLabelText(/Why it moves anyway/), 'Customer asked');
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await findByText('The server did not answer');
    await user.click(await findByText('Try again'));
    await findByText(/ moved to Mon/);
    const [first, second] = puts().map((r) => r.headers.get('Idempotency-Key'));
    expect(first).toBe(second);
  });
});

test('what somebody sees who may only change their own calendar is their own column', async () => {
  const staffId = '00000002-0000-7000-8000-000000000000';
  const { findByRole, queryByRole } = await openOwner({
    address: MONDAY,
    instead: (r) => {
      if (!r.url.endsWith('/api/session')) return undefined;
      const business = {
        id: 'b',
        slug: 'demo',
        name: 'Studio',
        zone: 'Asia/Dubai',
        currency: 'AED',
        weekStart: 'MONDAY',
      };
      return { status: 200, body: { authenticated: true, business, businesses: [], role: 'STAFF', staffId } };
    },
  });
  await findByRole('region', { name: /^Layla Haddad/ });
  expect(queryByRole('region', { name: /^Omar Nasser/ })).toBeNull();
});

describe('the other views', () => {
  test('a week shows up to three people side by side', async () => {
    const { user, findByRole, findAllByRole, getByRole } = await openOwner({ address: `${MONDAY}&view=week` });
    expect(await findAllByRole('region', { name: /^Layla Haddad/ })).toHaveLength(7);
    await user.click(await findByRole('button', { name: 'Compare' }));
    await user.click(await findByRole('menuitem', { name: 'Omar Nasser' }));
    await waitFor(() => expect(new URLSearchParams(location.search).get('with')?.split(',')).toHaveLength(2));
    getByRole('button', { name: 'Remove Omar Nasser' });
  });

  test('a month counts, and leads to the day', async () => {
    const { user, findByRole } = await openOwner({ address: `${MONDAY}&view=month` });
    await user.click(await findByRole('button', { name: /^Monday 4 January, \d+ appointments/ }));
    await user.click(await findByRole('button', { name: 'Open day' }));
    await findByRole('region', { name: 'Appointments by staff member' });
    expect(location.search).toBe('?date=2027-01-04');
  });

  test('D, W and M change the view, J and K its page', async () => {
    const { user, findByRole } = await openOwner({ address: MONDAY });
    await findByRole('region', { name: 'Appointments by staff member' });
    await user.keyboard('w');
    await findByRole('region', { name: 'Appointments of the week' });
    await user.keyboard('j');
    await findByRole('heading', { level: 1, name: /^11\s?.\s?17 Jan/ });
    await user.keyboard('m');
    await findByRole('heading', { level: 1, name: /^January 2027/ });
    await user.keyboard('d');
    await findByRole('heading', { level: 1, name: /^Monday.* 11 January/ });
  });
});
