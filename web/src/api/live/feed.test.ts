import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeSockets } from '../../testing/live/FakeSocket';
import { type Change, follow } from './feed';
import type { Presence } from './presence';

type Page = { changes: Change[]; cursor: string; more: boolean };
type Reply = Partial<Page> | number | 'lost';

const change = (cursor: string): Change => ({
  type: 'appointment.deleted',
  cursor,
  at: '2026-11-20T08:00:00Z',
  data: { id: cursor },
});

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Follows a business whose server answers as the list says, then with nothing new. */
async function start(...replies: Reply[]) {
  const sockets = fakeSockets();
  const asked: (string | null)[] = [];
  const log = { heard: [] as string[], presence: [] as Presence[], afresh: 0, access: 0 };
  vi.stubGlobal('fetch', async (request: Request) => {
    const since = new URL(request.url).searchParams.get('since');
    asked.push(since);
    const reply = replies.shift() ?? {};
    if (reply === 'lost') throw new TypeError('network');
    const isRefused = typeof reply === 'number';
    const body = isRefused
      ? { type: 'urn:horarium:problem:x', status: reply }
      : { changes: [], cursor: since ?? 'c0', more: false, ...reply };
    return new Response(JSON.stringify(body), {
      status: isRefused ? reply : 200,
      headers: { 'Content-Type': 'application/json' },
    });
  });
  stop = follow({
    business: 'b1',
    onPresence: (presence) => log.presence.push(presence),
    onAfresh: () => log.afresh++,
    onChange: (c) => log.heard.push(c.cursor),
    onAccess: async () => log.access++,
  });
  await settle();
  return { sockets, asked, log };
}
const settle = () => vi.advanceTimersByTimeAsync(0);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('following the changes of a business', () => {
  test('begins with a cursor, has everything read, and goes on from there', async () => {
    const { sockets, asked, log } = await start({ cursor: 'c7' });
    expect(asked).toEqual([null]);
    expect(log.afresh).toBe(1);
    expect(sockets[0]?.url).toMatch(/\/ws\/calendar\/b1\?since=c7$/);
    sockets[0]?.opens();
    sockets[0]?.says(change('c8'));
    expect(log.heard).toEqual(['c8']);
    expect(log.presence).toEqual(['starting', 'live']);
  });

  test('resumes after a cut behind the last thing it heard, without reading everything', async () => {
    const { sockets, asked, log } = await start();
    sockets[0]?.opens();
    sockets[0]?.says(change('c8'));
    sockets[0]?.ends(1012);
    expect(log.presence.at(-1)).toBe('reconnecting');
    await pass(1_000);
    expect(sockets[1]?.url).toContain('since=c8');
    sockets[1]?.opens();
    expect(log.presence.at(-1)).toBe('live');
    expect([asked.length, log.afresh]).toEqual([1, 1]);
  });

  test('opens again at once when the reader was too slow, with the last cursor', async () => {
    const { sockets } = await start();
    sockets[0]?.opens();
    sockets[0]?.says(change('c3'));
    sockets[0]?.ends(4408);
    await pass(1_000);
    expect(sockets[1]?.url).toContain('since=c3');
  });

  test('does not ask while the channel is open, save now and then', async () => {
    const { sockets, asked } = await start();
    sockets[0]?.opens();
    await pass(290_000);
    expect(asked).toHaveLength(1);
    await pass(20_000);
    expect(asked).toEqual([null, 'c0']);
    expect(sockets).toHaveLength(1);
  });

  test('opens another channel when a comparison shows that the open one leads nowhere', async () => {
    const { sockets, log } = await start({}, { changes: [change('c1')], cursor: 'c1' });
    sockets[0]?.opens();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(log.heard).toEqual(['c1']);
    expect(sockets[0]?.isClosed).toBe(true);
    expect(sockets[1]?.url).toContain('since=c1');
  });

  test('asks instead when the channel is full, and tries it again minutes later', async () => {
    const { sockets, asked, log } = await start({}, { changes: [change('c1')], cursor: 'c1' });
    sockets[0]?.opens();
    sockets[0]?.ends(1013);
    await settle();
    expect(log.heard).toEqual(['c1']);
    expect(log.presence.at(-1)).toBe('asking');
    await pass(15_000);
    expect(asked).toEqual([null, 'c0', 'c1']);
    expect(sockets).toHaveLength(1);
    await pass(286_000);
    expect(sockets).toHaveLength(2);
    sockets[1]?.opens();
    const before = asked.length;
    await pass(60_000);
    expect(asked).toHaveLength(before);
  });

  test('asks after three failures, page by page, and goes on trying', async () => {
    const pages: Reply[] = [
      { changes: [change('c1')], cursor: 'c1', more: true },
      { changes: [change('c2')], cursor: 'c2', more: false },
    ];
    const { sockets, log } = await start({}, ...pages);
    sockets[0]?.ends();
    await pass(1_000);
    sockets[1]?.ends();
    await pass(2_000);
    expect(log.heard).toEqual([]);
    sockets[2]?.ends();
    await settle();
    expect(log.heard).toEqual(['c1', 'c2']);
    expect(log.presence.at(-1)).toBe('asking');
    await pass(4_000);
    expect(sockets[3]?.url).toContain('since=c2');
  });

  test('begins afresh when the cursor is too old', async () => {
    const { sockets, asked, log } = await start({ cursor: 'old' }, { cursor: 'new' });
    sockets[0]?.opens();
    sockets[0]?.ends(4410);
    await settle();
    expect(asked).toEqual([null, null]);
    expect(log.afresh).toBe(2);
    expect(sockets[1]?.url).toContain('since=new');
    sockets[1]?.opens();
    await pass(60_000);
    expect(sockets).toHaveLength(2);
  });

  test('begins afresh when it is a question that finds the cursor too old', async () => {
    const { sockets, log } = await start({ cursor: 'old' }, 410, { cursor: 'new' });
    sockets[0]?.opens();
    sockets[0]?.ends(1013);
    await settle();
    expect(log.afresh).toBe(2);
    expect(sockets[1]?.url).toContain('since=new');
  });

  test('asks for the session when the right to listen ended, then begins afresh', async () => {
    const { sockets, log } = await start();
    sockets[0]?.opens();
    sockets[0]?.ends(4401);
    await settle();
    expect(log.access).toBe(1);
    expect(sockets).toHaveLength(1);
    await pass(1_000);
    expect(log.afresh).toBe(2);
    expect(sockets).toHaveLength(2);
  });

  test('stopped while it asks for the session it stays silent', async () => {
    const { sockets } = await start();
    sockets[0]?.opens();
    sockets[0]?.ends(4401);
    stop();
    await pass(60_000);
    expect(sockets).toHaveLength(1);
  });

  test('says that it is offline while nobody answers, and begins as soon as somebody does', async () => {
    const { sockets, log } = await start('lost', 503);
    expect(log.presence.at(-1)).toBe('offline');
    await pass(1_000);
    expect(log.presence.at(-1)).toBe('offline');
    expect(sockets).toHaveLength(0);
    await pass(2_000);
    expect(sockets).toHaveLength(1);
    sockets[0]?.opens();
    expect(log.presence.at(-1)).toBe('live');
  });

  test('hangs up when it is stopped', async () => {
    const { sockets, log } = await start();
    sockets[0]?.opens();
    stop();
    expect(sockets[0]?.isClosed).toBe(true);
    sockets[0]?.says(change('c9'));
    expect(log.heard).toEqual([]);
  });
});
