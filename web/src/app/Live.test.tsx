import { cleanup, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openOwner } from '../testing/owner/openOwner';

const DATE = '2027-01-04';
const MONDAY = `/calendar?date=${DATE}`;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The calendar of a Monday with an open channel, and one that was read again behind it. */
async function open(options: Parameters<typeof openOwner>[0] = {}) {
  const page = await openOwner({ address: MONDAY, ...options });
  await page.findByRole('region', { name: 'Appointments by staff member' });
  await waitFor(() => expect(page.sockets).toHaveLength(1));
  const socket = () => page.sockets.at(-1);
  socket()?.opens();
  await page.findByText('Live');
  const lists = () => page.requests.filter((r) => r.url.includes('/api/appointments?')).length;
  const first = page.fixture.on(DATE).find((a) => a.capacity === 1 && a.status === 'CONFIRMED');
  if (!first) throw new Error('the studio has no appointment on that Monday');
  await waitFor(() => expect(page.client.isFetching()).toBe(0));
  const card = (id: string) => document.querySelector<HTMLElement>(`[data-scroller] [data-appointment="${id}"]`);
  return { ...page, socket, lists, first, card };
}

describe('the calendar', () => {
  test('listens from the cursor on behind which it has read', async () => {
    const { sockets, requests } = await open();
    expect(sockets[0]?.url).toMatch(/\/ws\/calendar\/00000001-.*\?since=c0$/);
    expect(requests.filter((r) => r.url.includes('/api/changes'))).toHaveLength(1);
  });

  test('pulses what somebody else books while it is on screen, without asking for the list', async () => {
    const { fixture, socket, lists, findByText, card } = await open();
    const before = lists();
    expect(document.querySelectorAll('.live-pulse')).toHaveLength(0);
    const fresh = fixture.arrive(DATE);
    socket()?.says(fixture.told('appointment.created', fresh));
    await waitFor(() => expect(card(fresh.id)?.classList).toContain('live-pulse'));
    expect(document.querySelectorAll('.live-pulse')).toHaveLength(1);
    await findByText('1 new appointment');
    expect(lists()).toBe(before);
  });

  test('shows what somebody else moves to another person', async () => {
    const { fixture, socket, first, card, findByText } = await open();
    const other = fixture.on(DATE).find((a) => a.staffIds[0] !== first.staffIds[0])?.staffIds ?? [];
    const column = () => card(first.id)?.closest<HTMLElement>('[data-column]')?.dataset.column;
    socket()?.says(fixture.told('appointment.updated', { ...first, version: 2, staffIds: other }));
    await waitFor(() => expect(column()).toBe(`${other[0]}@${DATE}`));
    await findByText('1 appointment has changed');
  });

  test('takes off what is called off elsewhere, and says so in its open panel', async () => {
    const page = await open();
    const { user, first, card, fixture, socket } = page;
    await user.click(card(first.id) as HTMLElement);
    const drawer = within(await page.findByRole('complementary', { name: 'Appointment details' }));
    await drawer.findByRole('button', { name: 'Cancel appointment' });
    first.status = 'CANCELLED';
    first.version++;
    socket()?.says(fixture.told('appointment.deleted', { id: first.id }));
    await waitFor(() => expect(card(first.id)).toBeNull());
    await drawer.findAllByText('Cancelled');
  });

  test('does not pulse what is changed here', async () => {
    const { user, first, card, fixture, socket, findByRole, findByText } = await open();
    card(first.id)?.focus();
    await user.keyboard('m');
    await user.keyboard('{ArrowDown>44/}');
    await user.keyboard('{Enter}');
    const dialog = within(await findByRole('dialog', { name: 'Move appointment?' }));
    await user.type(dialog.getByLabelText(/Why it moves anyway/), 'Customer asked');
    await user.click(dialog.getByRole('button', { name: 'Move anyway' }));
    await findByText(/ moved to Mon/);
    socket()?.says(fixture.told('appointment.updated', { ...first }));
    const fresh = fixture.arrive(DATE);
    socket()?.says(fixture.told('appointment.created', fresh));
    await waitFor(() => expect(card(fresh.id)?.classList).toContain('live-pulse'));
    expect(card(first.id)?.classList).not.toContain('live-pulse');
  });

  test('says that it is cut and goes on behind what it heard last', async () => {
    const { fixture, socket, first, sockets, findByText } = await open();
    socket()?.says(fixture.told('appointment.updated', { ...first }));
    socket()?.ends(1012);
    await findByText('Reconnecting…');
    await findByText('Connection lost. Changes of others do not arrive.');
    await waitFor(() => expect(sockets).toHaveLength(2));
    expect(socket()?.url).toMatch(/since=c1$/);
    socket()?.opens();
    await findByText('Live');
    await findByText('Connected again. The calendar is up to date.');
  });

  test('asks instead where the channel is full', async () => {
    const { fixture, socket, card, findByText } = await open();
    const fresh = fixture.arrive(DATE);
    fixture.changes.push(fixture.told('appointment.created', fresh));
    socket()?.ends(1013);
    await waitFor(() => expect(card(fresh.id)?.classList).toContain('live-pulse'));
    await findByText('Up to date');
  });

  test('gives way to the door when the session ends elsewhere', async () => {
    const { fixture, socket, sockets, findByText } = await open();
    fixture.isSignedIn = false;
    socket()?.ends(4401);
    await findByText('Your session has ended. Sign in to go on where you were.');
    expect(sockets).toHaveLength(1);
  });

  test('hangs up when it is left', async () => {
    const { socket, unmount } = await open();
    unmount();
    expect(socket()?.isClosed).toBe(true);
  });
});
