import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeSockets } from '../../testing/live/FakeSocket';
import { type Cut, keepLine, type Line, socketAddress } from './line';
import { waitAfter } from './waits';

let line: Line | null = null;
let isHidden = false;
let isOnline = true;

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  isOnline = true;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
});
afterEach(() => {
  line?.close();
  line = null;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Keeps a line that waits a second after each cut. */
function keep(more: Partial<Parameters<typeof keepLine>[0]> = {}) {
  const sockets = fakeSockets();
  const texts: string[] = [];
  const cuts: Cut[] = [];
  const log = { opened: 0, slept: 0 };
  line = keepLine({
    address: () => socketAddress(`/ws?n=${sockets.length}`),
    onOpen: () => log.opened++,
    onText: (text) => texts.push(text),
    onCut: (cut) => {
      cuts.push(cut);
      return 1_000;
    },
    onSleep: () => log.slept++,
    ...more,
  });
  return { sockets, texts, cuts, log };
}

describe('a line', () => {
  test('goes to this site, by the scheme of the page', () => {
    const { sockets } = keep();
    expect(sockets[0]?.url).toBe(`${location.origin.replace('http', 'ws')}/ws?n=0`);
  });

  test('tells what is said', () => {
    const { sockets, texts, log } = keep();
    sockets[0]?.opens();
    sockets[0]?.says({ hello: 1 });
    expect([log.opened, texts]).toEqual([1, ['{"hello":1}']]);
  });

  test('dials again after as long as it is told, to the address of then', () => {
    const { sockets, cuts } = keep();
    sockets[0]?.ends(1012);
    vi.advanceTimersByTime(999);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sockets[1]?.url).toContain('n=1');
    expect(cuts).toEqual([{ code: 1012, failures: 1 }]);
  });

  test('counts failures until a line has stood for a while', () => {
    const { sockets, cuts } = keep();
    sockets[0]?.ends();
    vi.advanceTimersByTime(1_000);
    sockets[1]?.opens();
    sockets[1]?.ends(1013); // at once: not a good one
    vi.advanceTimersByTime(1_000);
    sockets[2]?.opens();
    vi.advanceTimersByTime(6_000);
    sockets[2]?.ends();
    expect(cuts.map((c) => c.failures)).toEqual([1, 2, 1]);
  });

  test('does not wait forever for an answer', () => {
    const { sockets, cuts } = keep();
    vi.advanceTimersByTime(10_000);
    expect(sockets[0]?.isClosed).toBe(true);
    expect(cuts).toHaveLength(1);
    sockets[0]?.opens();
    sockets[0]?.says('late');
    expect(cuts).toHaveLength(1);
  });

  test('dials at once when somebody comes back to the page', () => {
    const { sockets } = keep();
    sockets[0]?.ends();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(5_000);
    expect(sockets).toHaveLength(2);
  });

  test('sleeps without a network and wakes with it', () => {
    const { sockets, cuts, log } = keep();
    sockets[0]?.opens();
    isOnline = false;
    dispatchEvent(new Event('offline'));
    expect([sockets[0]?.isClosed, log.slept]).toEqual([true, 1]);
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
    isOnline = true;
    dispatchEvent(new Event('online'));
    expect(sockets).toHaveLength(2);
    expect(cuts).toEqual([]);
  });

  test('sleeps in a page that is put away', () => {
    const { sockets } = keep();
    sockets[0]?.opens();
    dispatchEvent(new Event('pagehide'));
    expect(sockets[0]?.isClosed).toBe(true);
    dispatchEvent(new Event('pageshow'));
    expect(sockets).toHaveLength(2);
  });

  test('sleeps in a hidden page only where it is asked to', () => {
    isHidden = true;
    expect(keep().sockets).toHaveLength(1);
    line?.close();
    const { sockets } = keep({ sleepsWhenHidden: true });
    expect(sockets).toHaveLength(0);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sockets).toHaveLength(1);
  });

  test('that is closed stays closed, also from within a cut', () => {
    const { sockets } = keep({
      onCut: () => {
        line?.close();
        return 1_000;
      },
    });
    sockets[0]?.ends();
    vi.advanceTimersByTime(60_000);
    dispatchEvent(new Event('online'));
    expect(sockets).toHaveLength(1);
  });
});

test('waits grow up to a minute and differ by a half', () => {
  expect([1, 2, 3, 9, 50].map((n) => waitAfter(n, () => 0.5))).toEqual([1_000, 2_000, 4_000, 60_000, 60_000]);
  expect([waitAfter(1, () => 0), waitAfter(1, () => 1)]).toEqual([500, 1_500]);
});
