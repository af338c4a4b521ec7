import { cleanup, within } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBookingPage } from '../../testing/booking/openBookingPage';
import { id } from '../../testing/booking/studio';
import { useSession } from './state/session';

const ASSESSMENT = id('e', 1);
const LAYLA = id('5', 1);
const WEDNESDAY = `/booking/stillpoint?service=${ASSESSMENT}&staff=${LAYLA}&step=when&date=2026-11-25`;
const TEN_MINUTES = 10 * 60_000;

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

test('a time is kept while details are typed, and the booking names what is kept', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await toDetails(page);
  expect(page.getAllByText('Kept for you 10:00').length).toBeGreaterThan(0);
  const [kept] = page.studio.held();
  await page.user.type(page.getByLabelText('Full name'), 'Sara Nasser');
  await page.user.type(page.getByLabelText('Email'), 'sara@example.com');
  await page.user.click(page.getByRole('button', { name: 'Confirm booking' }));
  await page.findByRole('heading', { name: 'You’re booked, Sara' });
  const sent = await page.requests.find((request) => request.url.endsWith('/book'))?.json();
  expect(sent.holdId).toBe(kept?.holdId);
  expect(page.studio.held()).toHaveLength(0);
});

test('another time replaces the one that was kept, and going back finds one’s own still free', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await toDetails(page);
  history.back();
  expect(await page.findByRole('radio', { name: '08:30' })).toBeTruthy();
  await page.refetch();
  await toDetails(page, '10:00');
  expect(page.studio.held()).toHaveLength(1);
  expect(page.studio.held()[0]?.start).toBe('2026-11-25T06:00:00Z');
});

test('a time that somebody took meanwhile is refused before anything is typed, with alternatives that are kept by a tap', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await page.user.click(await page.findByRole('radio', { name: '08:30' }));
  page.studio.take(LAYLA, '2026-11-25T04:30:00Z');
  await page.user.click(page.getByRole('button', { name: /^Continue/ }));
  const dialog = await page.findByRole('alertdialog', { name: 'Someone was just faster' });
  const [first] = within(dialog).getAllByRole('listitem');
  await page.user.click(within(first as HTMLElement).getByRole('button'));
  await page.findByRole('heading', { name: 'Your details' });
  expect(page.studio.held()).toHaveLength(1);
  expect(page.studio.booked()).toBe(0);
});

test('when the minutes are over one button keeps the time again', async () => {
  const page = await openBookingPage({ address: WEDNESDAY });
  await toDetails(page);
  vi.setSystemTime(Date.now() + TEN_MINUTES);
  const dialog = await page.findByRole('alertdialog', { name: 'We no longer keep your time' });
  await page.user.click(within(dialog).getByRole('button', { name: 'Keep it again' }));
  expect((await page.findAllByText('Kept for you 10:00')).length).toBeGreaterThan(0);
});

test('a link to the details keeps its time, and another service gives it back', async () => {
  const page = await openBookingPage({
    address: `${WEDNESDAY.replace('step=when', 'step=details')}&at=2026-11-25T04:30:00Z`,
  });
  expect((await page.findAllByText('Kept for you 10:00')).length).toBeGreaterThan(0);
  await page.user.click(page.getByRole('button', { name: 'Service' }));
  await page.user.click(await page.findByRole('button', { name: /^Physiotherapy follow-up/ }));
  await vi.waitFor(() => expect(page.studio.held()).toHaveLength(0));
  expect(useSession.getState().held).toBeNull();
});

test('who may keep no more times books without', async () => {
  const busy = () =>
    Promise.resolve(
      new Response(JSON.stringify({ type: 'urn:horarium:problem:too-many-holds', status: 429 }), {
        status: 429,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    );
  const page = await openBookingPage({
    address: WEDNESDAY,
    instead: (request) => (request.url.endsWith('/holds') ? busy() : undefined),
  });
  await toDetails(page);
  expect(page.queryByText(/^Kept for you/)).toBeNull();
  await act(() => Promise.resolve());
  expect(page.queryByRole('alertdialog')).toBeNull();
});
