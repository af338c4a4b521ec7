import { describe, expect, test } from 'vitest';
import { firstHit } from './conflict';
import type { GridColumn, GridEvent, Shade } from './model';

const event = (id: string, start: number, end: number, more: Partial<GridEvent> = {}): GridEvent => ({
  key: id,
  id,
  start,
  end,
  title: id,
  detail: '',
  times: { start: '', end: '' },
  spoken: '',
  hue: 0,
  look: 'firm',
  before: 0,
  after: 0,
  past: false,
  occupies: true,
  movable: true,
  repeats: false,
  ...more,
});
const shade = (kind: Shade['kind'], start: number, end: number): Shade => ({
  id: kind,
  kind,
  start,
  end,
  label: kind,
  times: '',
});
const column = (events: GridEvent[], shades: Shade[] = []): GridColumn => ({ key: 'c', label: 'c', events, shades });
const want = (start: number, end: number, before = 0, after = 0) => ({ start, end, before, after });

describe('what stands in the way', () => {
  test('is nothing where things only touch', () => {
    expect(firstHit(column([event('a', 600, 660)]), want(660, 720), null)).toBeNull();
  });
  test('is an appointment, but not the one that moves', () => {
    const day = column([event('a', 600, 660)]);
    expect(firstHit(day, want(630, 690), null)).toMatchObject({ kind: 'booked', start: 600, end: 660 });
    expect(firstHit(day, want(630, 690), 'a')).toBeNull();
  });
  test('is not what was called off', () => {
    expect(firstHit(column([event('a', 600, 660, { occupies: false })]), want(630, 690), null)).toBeNull();
  });
  test('is the buffer of the neighbour, or the own one', () => {
    expect(firstHit(column([event('a', 600, 660, { after: 15 })]), want(660, 720), null)).toMatchObject({
      kind: 'buffer',
      end: 675,
    });
    expect(firstHit(column([event('a', 600, 660)]), want(660, 720, 10), null)).toMatchObject({ kind: 'buffer' });
  });
  test('is closed time only for the appointment, a block also for its buffers', () => {
    const evening = column([], [shade('closed', 1020, 1440)]);
    expect(firstHit(evening, want(960, 1020, 0, 15), null)).toBeNull();
    expect(firstHit(evening, want(975, 1035), null)).toMatchObject({ kind: 'closed' });
    expect(firstHit(column([], [shade('block', 1020, 1080)]), want(960, 1020, 0, 15), null)).toMatchObject({
      kind: 'block',
    });
  });
  test('is named in the order of the rules', () => {
    const busy = column(
      [event('a', 600, 660)],
      [shade('busy', 600, 660), shade('block', 600, 660), shade('time_off', 600, 660), shade('closed', 0, 1440)],
    );
    expect(firstHit(busy, want(600, 660), null)?.kind).toBe('closed');
    expect(firstHit({ ...busy, shades: busy.shades.slice(0, 3) }, want(600, 660), null)?.kind).toBe('time_off');
    expect(firstHit({ ...busy, shades: busy.shades.slice(0, 1) }, want(600, 660), null)?.kind).toBe('booked');
    expect(firstHit(column([], [shade('busy', 600, 660)]), want(600, 660), null)?.kind).toBe('busy');
  });
});
