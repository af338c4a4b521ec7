import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBookingPage } from '../../testing/booking/openBookingPage';
import { id } from '../../testing/booking/studio';
import { isTold } from './live/told';

const LAYLA = id('5', 1);
const WEDNESDAY = `/booking/stillpoint?service=${id('e', 1)}&staff=${LAYLA}&step=when&date=2026-11-25`;
const at830 = '2026-11-25T04:30:00Z';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T06:24:00Z') });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The times of a Wednesday, with an open channel behind which they were read again. */
async function open(address = WEDNESDAY) {
  const page = await openBookingPage({ address });
  await page.findByRole('radio', { name: '08:30' });
  await waitFor(() => expect(page.sockets).toHaveLength(1));
  const asked = () => page.requests.filter((r) => r.url.includes('/availability')).map((r) => new URL(r.url));
  const before = asked().length;
  page.sockets[0]?.opens();
  await waitFor(() => expect(asked().length).toBeGreaterThan(before));
  await page.findByRole('radio', { name: '08:30' });
  const says = (dates: string[] | null) => page.sockets.at(-1)?.says({ type: 'availability.changed', data: { dates } });
  return { ...page, asked, says };
}

test('a time that somebody else takes vanishes, and only the dates around it are asked for', async () => {
  const page = await open();
  const before = page.asked().length;
  page.studio.take(LAYLA, at830);
  page.says(['2026-11-25']);
  await waitFor(() => expect(page.queryByRole('radio', { name: '08:30' })).toHaveProperty('disabled', true));
  const asked = page.asked().slice(before);
  expect(asked.map((url) => [url.searchParams.get('date'), url.searchParams.get('days')])).toEqual([
    ['2026-11-24', '3'],
  ]);
});

test('the chosen time that somebody else takes is named, with the nearest one', async () => {
  const page = await open();
  await page.user.click(page.getByRole('radio', { name: '08:30' }));
  page.studio.take(LAYLA, at830);
  page.says(['2026-11-25']);
  await page.findByText(/^08:30 was just taken. The nearest is/);
});

test('several changes in a row are one question', async () => {
  const page = await open();
  const before = page.asked().length;
  for (const date of ['2026-11-25', '2026-11-26', '2026-11-25']) page.says([date]);
  await waitFor(() => expect(page.asked().length).toBeGreaterThan(before));
  expect(
    page
      .asked()
      .slice(before)
      .map((url) => url.searchParams.get('days')),
  ).toEqual(['4']);
});

test('dates that nobody named, or that lie far apart, have everything read again', async () => {
  const page = await open();
  for (const dates of [null, ['2026-11-25', '2026-12-20']]) {
    const before = page.asked().length;
    page.says(dates);
    await waitFor(() => expect(page.asked().length).toBeGreaterThan(before));
    expect(page.asked().at(-1)?.searchParams.get('days')).toBe('42');
  }
});

test('dates beyond those that are shown ask for nothing', async () => {
  const page = await open();
  const before = page.asked().length;
  page.says(['2027-03-01']);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(page.asked()).toHaveLength(before);
});

test('after a cut the channel is opened again and what is shown is read again', async () => {
  const page = await open();
  const before = page.asked().length;
  page.studio.take(LAYLA, at830);
  page.sockets[0]?.ends(1012);
  expect(isTold()).toBe(false);
  await waitFor(() => expect(page.sockets).toHaveLength(2), { timeout: 3_000 });
  page.sockets[1]?.opens();
  await waitFor(() => expect(page.queryByRole('radio', { name: '08:30' })).toHaveProperty('disabled', true));
  expect(page.asked().length).toBeGreaterThan(before);
  expect(isTold()).toBe(true);
});

test('a channel that is full leaves the page to the clock', async () => {
  const page = await open();
  const before = page.asked().length;
  page.sockets[0]?.ends(1013);
  await waitFor(() => expect(page.asked().length).toBeGreaterThan(before));
  expect(isTold()).toBe(false);
});

test('a hidden page listens to nothing until somebody looks again', async () => {
  const page = await open();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(page.sockets[0]?.isClosed).toBe(true);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(page.sockets).toHaveLength(2);
});

test('the first step opens no channel, and the last one closes it', async () => {
  const first = await openBookingPage();
  await first.findByRole('heading', { name: 'What would you like to book?' });
  expect(first.sockets).toHaveLength(0);
  cleanup();
  const page = await open();
  page.unmount();
  expect(page.sockets[0]?.isClosed).toBe(true);
});
