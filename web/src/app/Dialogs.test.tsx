import { cleanup, waitFor, within } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeDialog } from '../features/calendar/dialogs/store';
import { type DialogProps, table } from '../features/calendar/dialogs/table';
import { openOwner } from '../testing/owner/openOwner';

const MONDAY = '/calendar?date=2027-01-04';
const { create, scope } = table;

function Form({ request }: DialogProps<'create'>) {
  return <output aria-label="new">{JSON.stringify(request)}</output>;
}

function Ask({ request, onClose }: DialogProps<'scope'>) {
  const choose = () => {
    request.choose('following');
    onClose();
  };
  return (
    <>
      <button type="button" onClick={choose}>
        following
      </button>
      <button type="button" onClick={onClose}>
        none
      </button>
    </>
  );
}

afterEach(() => {
  cleanup();
  closeDialog();
  Object.assign(table, { create, scope });
  vi.unstubAllGlobals();
});

describe('time that is taken for something new', () => {
  test('opens the form with the start and the person of the column, and stays marked meanwhile', async () => {
    table.create = lazy(async () => ({ default: Form }));
    const { user, findByRole } = await openOwner({ address: MONDAY });
    const column = await findByRole('region', { name: /^Layla Haddad/ });
    await user.click(column);
    const request = JSON.parse((await findByRole('status', { name: 'new' })).textContent ?? '');
    // everything lies at 0 px where nothing is laid out, which is the first hour on screen
    expect(request).toEqual({ staffId: '00000002-0000-7000-8000-000000000000', start: '2027-01-04T03:00:00Z' });
    await waitFor(() => expect(document.querySelector('[data-draft]')?.textContent).toBe('07:00–08:00'));
    closeDialog();
    await waitFor(() => expect(document.querySelector('[data-draft]')).toBeNull());
  });

  test('cannot be taken as long as there is no form', async () => {
    table.create = null;
    const { user, findByRole, queryByRole } = await openOwner({ address: MONDAY });
    await user.click(await findByRole('region', { name: /^Layla Haddad/ }));
    expect(queryByRole('button', { name: 'New appointment' })).toBeNull();
    expect(document.querySelector('[data-draft]')).toBeNull();
  });
});

describe('one of a series', () => {
  const SERIES = '5e71e500-0000-7000-8000-000000000001';

  async function carry() {
    table.scope = lazy(async () => ({ default: Ask }));
    const page = await openOwner({
      address: MONDAY,
      instead: (r) => {
        if (!r.url.includes(`/api/series/${SERIES}`)) return undefined;
        return { status: 200, body: { id: SERIES, zone: 'Asia/Dubai', version: 3, appointments: [] } };
      },
    });
    const a = page.fixture.on('2027-01-04').find((x) => x.capacity === 1 && x.status === 'CONFIRMED');
    if (!a) throw new Error('the studio has no appointment on that Monday');
    const card = () => document.querySelector<HTMLElement>(`[data-scroller] [data-appointment="${a.id}"]`);
    await waitFor(() => expect(card()).not.toBeNull());
    Object.assign(a, { seriesId: SERIES, recurrenceId: a.start });
    await page.client.refetchQueries({ queryKey: ['calendar', 'appointments'] });
    await waitFor(() => expect(card()?.textContent).toContain('repeats'));
    card()?.focus();
    // past closing time, which the front desk may overrule
    await page.user.keyboard('m{ArrowDown>44/}{Enter}');
    return { ...page, a };
  }

  test('asks how many are meant, and moves that many', async () => {
    const { user, findByRole, findByText, requests, a } = await carry();
    await user.click(await findByRole('button', { name: 'following' }));
    const dialog = within(await findByRole('dialog', { name: 'Move appointment?' }));
    dialog.getByText('This one and all after it move to this time of day.');
    await user.type(dialog.getByLabelText(/Why it moves anyway/), 'New job');
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await findByText(/ moved to Mon/);
    const put = requests.find((r) => r.method === 'PUT');
    const url = new URL(put?.url ?? '');
    expect(url.pathname).toBe(`/api/series/${SERIES}`);
    expect(Object.fromEntries(url.searchParams)).toEqual({ scope: 'following', recurrenceId: a.recurrenceId });
    expect(put?.headers.get('If-Match')).toBe('"3"');
    expect(await put?.json()).toMatchObject({ time: expect.stringMatching(/^\d\d:\d\d$/), reason: 'New job' });
  });

  test('stays where it is when nobody says how many', async () => {
    const { user, findByRole, requests } = await carry();
    await user.click(await findByRole('button', { name: 'none' }));
    await waitFor(() => expect(document.querySelector('[data-ghost]')).toBeNull());
    expect(requests.some((r) => r.method === 'PUT')).toBe(false);
  });
});
