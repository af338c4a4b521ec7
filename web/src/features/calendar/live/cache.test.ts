import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../api/live/feed';
import { appointmentById, appointmentsIn, keys, singleDate } from '../queries';
import type { Appointment } from '../types';
import type { Seen } from './apply';
import { hold, keepStill, release } from './journal';
import { pretend, reveal } from './pretend';
import { beginReading } from './reading';
import { boundsOf } from './rows';
import { concerns, openSink } from './sink';

const row = (version: number, hour: string, more: Partial<Appointment> = {}) =>
  ({
    id: 'a',
    version,
    status: 'CONFIRMED',
    start: `2026-11-18T${hour}:00:00Z`,
    end: `2026-11-18T${hour}:45:00Z`,
    staffIds: ['ava'],
    attendees: [],
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    ...more,
  }) as unknown as Appointment;

const range = singleDate('2026-11-18');
const list = [...keys.ranges, range, 'UTC'];
const bounds = boundsOf(range, 'UTC');
const says = (type: Change['type'], data: Change['data']): Change => ({ type, cursor: 'c', at: '', data });

let client: QueryClient;
let seen: Seen[];
let sink: ReturnType<typeof openSink>;
const shown = () => client.getQueryData<Appointment[]>(list)?.map((a) => `${a.start.slice(11, 13)}h v${a.version}`);
const update = (a: Appointment) => sink.hear(says('appointment.updated', a));
const frame = () => vi.advanceTimersByTimeAsync(20);

beforeEach(() => {
  vi.useFakeTimers();
  client = new QueryClient();
  seen = [];
  sink = openSink(client, (news) => seen.push(...news));
  client.setQueryData(list, [row(1, '08')]);
});
afterEach(() => {
  sink.close();
  vi.useRealTimers();
});

describe('what is told', () => {
  test('is put on screen once per frame, the latest of each', async () => {
    const looks = vi.fn();
    client.getQueryCache().subscribe((e) => e.type === 'updated' && looks());
    update(row(2, '09'));
    update(row(3, '10'));
    expect(looks).not.toHaveBeenCalled();
    await frame();
    expect(looks).toHaveBeenCalledTimes(1);
    expect(shown()).toEqual(['10h v3']);
    expect(seen.map(({ kind }) => kind)).toEqual(['changed']);
  });

  test('is put into the open panel, too', async () => {
    const { queryKey } = appointmentById('a');
    client.setQueryData(queryKey, row(1, '08'));
    update(row(2, '09'));
    await frame();
    expect(client.getQueryData(queryKey)?.version).toBe(2);
  });

  test('asks for no look when nothing of it is seen', async () => {
    update(row(2, '08', { notes: 'by the window' } as Partial<Appointment>));
    await frame();
    expect([shown(), seen]).toEqual([['08h v2'], []]);
  });

  test('is an arrival when it was nowhere before', async () => {
    sink.hear(says('appointment.created', row(1, '12', { id: 'b' } as Partial<Appointment>)));
    await frame();
    expect(seen.map(({ row: a, kind }) => [a.id, kind])).toEqual([['b', 'arrived']]);
  });

  test('takes off what was called off', async () => {
    sink.hear(says('appointment.deleted', { id: 'a' }));
    await frame();
    expect(shown()).toEqual([]);
  });
});

describe('a move that waits for its answer', () => {
  test('is not disturbed, and gives way to what is newer', async () => {
    await pretend(client, row(1, '11'));
    expect(shown()).toEqual(['11h v1']);
    update(row(2, '09'));
    await frame();
    expect(shown()).toEqual(['11h v1']);
    reveal(client, 'a', null);
    expect(shown()).toEqual(['09h v2']);
  });

  test('is not told twice when the answer comes after the channel', async () => {
    await pretend(client, row(1, '11'));
    update(row(2, '11'));
    await frame();
    reveal(client, 'a', row(2, '11'));
    await frame();
    expect([shown(), seen]).toEqual([['11h v2'], []]);
  });

  test('goes back to where it was when it is refused', async () => {
    await pretend(client, row(1, '11'));
    reveal(client, 'a', null);
    expect(shown()).toEqual(['08h v1']);
  });

  test('stays on screen as long as another wish for the same waits', async () => {
    await pretend(client, row(1, '11'));
    await pretend(client, row(1, '12'));
    reveal(client, 'a', row(2, '11'));
    expect(shown()).toEqual(['12h v1']);
    reveal(client, 'a', null);
    expect(shown()).toEqual(['11h v2']);
  });

  test('leaves when it was called off meanwhile', async () => {
    await pretend(client, row(1, '11'));
    sink.hear(says('appointment.deleted', { id: 'a' }));
    await frame();
    reveal(client, 'a', null);
    expect(shown()).toEqual([]);
  });
});

describe('while something is dragged', () => {
  test('nothing moves, and everything follows once it is let go', async () => {
    keepStill(client, true);
    update(row(2, '09'));
    await frame();
    expect(shown()).toEqual(['08h v1']);
    keepStill(client, false);
    await frame();
    expect(shown()).toEqual(['09h v2']);
  });

  test('what is held waits as long as it is held by anybody', async () => {
    hold(client, 'a');
    update(row(2, '09'));
    await frame();
    void pretend(client, row(1, '11'));
    release(client, 'a');
    await frame();
    expect(shown()).toEqual(['11h v1']);
    reveal(client, 'a', null);
    expect(shown()).toEqual(['09h v2']);
  });
});

describe('an answer that was on its way', () => {
  test('is completed by what was told meanwhile', async () => {
    const reading = beginReading(client);
    update(row(2, '09'));
    sink.hear(says('appointment.created', row(1, '12', { id: 'b' } as Partial<Appointment>)));
    await frame();
    const rows = reading.complete([row(1, '08')], bounds);
    expect(rows.map((a) => `${a.id}${a.version}`)).toEqual(['a2', 'b1']);
    expect(reading.completeOne(row(1, '08')).version).toBe(2);
  });

  test('is believed when it began after what was told', async () => {
    sink.hear(says('appointment.deleted', { id: 'a' }));
    await frame();
    await vi.advanceTimersByTimeAsync(1);
    expect(beginReading(client).complete([row(3, '08')], bounds)).toHaveLength(1);
  });

  test('does not put back what somebody moves', async () => {
    await pretend(client, row(1, '11'));
    const rows = beginReading(client).complete([row(1, '08')], bounds);
    expect(rows[0]?.start).toContain('T11:');
  });
});

test('hours that change have only the dates read again that they are about', async () => {
  const other = [...keys.schedule, { from: '2026-11-25', days: 7 }];
  const mine = [...keys.schedule, { from: '2026-11-18', days: 1 }];
  for (const queryKey of [other, mine]) client.setQueryData(queryKey, []);
  sink.hear(says('availability.changed', { staffIds: ['ava'], firstDate: '2026-11-18', lastDate: '2026-11-19' }));
  await vi.advanceTimersByTimeAsync(300);
  const isOld = (queryKey: readonly unknown[]) => client.getQueryState(queryKey)?.isInvalidated;
  expect([isOld(mine), isOld(other)]).toEqual([true, false]);
});

test('a date that is null is no bound', () => {
  const key = [{ from: '2026-11-18', days: 7 }];
  expect(concerns({ staffIds: [], firstDate: null, lastDate: null }, key)).toBe(true);
  expect(concerns({ staffIds: [], firstDate: '2026-11-25', lastDate: null }, key)).toBe(false);
  expect(concerns({ staffIds: [], firstDate: null, lastDate: '2026-11-17' }, key)).toBe(false);
  expect(concerns({ staffIds: ['ben'] }, ['entries', 'ava'])).toBe(false);
});

test('one list is asked for in the range of the business’s day', () => {
  expect(appointmentsIn(range, 'UTC').queryKey).toEqual(list);
});
