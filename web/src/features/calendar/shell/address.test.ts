import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../filter/filters';
import { readAddress, writeAddress } from './address';

const today = '2026-11-20';
const read = (query: string) => readAddress(new URLSearchParams(query), today);
const write = (query: string, patch: Parameters<typeof writeAddress>[1]) =>
  writeAddress(new URLSearchParams(query), patch, today).toString();

describe('an address', () => {
  test('without anything is today, for everybody on shift', () => {
    expect(read('')).toEqual({
      view: 'day',
      date: today,
      week: [],
      filters: NO_FILTERS,
      secondZone: null,
      openId: null,
    });
  });
  test('says the view, whose week, what is left out and the second zone', () => {
    const place = read(
      'view=week&date=2026-12-01&with=a,b,c,d&service=x&status=pending,nonsense&shift=all&zone=Asia/Tokyo',
    );
    expect(place).toMatchObject({ view: 'week', date: '2026-12-01', week: ['a', 'b', 'c'], secondZone: 'Asia/Tokyo' });
    expect(place.filters).toEqual({ staff: null, services: ['x'], statuses: ['PENDING'], everyone: true });
  });
  test('counts nonsense as absent', () => {
    expect(read('view=year&date=2026-13-40&zone=Mars/Olympus')).toEqual(read(''));
  });
});

describe('writing an address', () => {
  test('leaves out what is usual and keeps what is not ours', () => {
    expect(write('lang=ar&view=week&date=2026-12-01', { view: 'day', date: today })).toBe('lang=ar');
  });
  test('reads back as it was written', () => {
    const filters = { staff: ['a'], services: null, statuses: ['NO_SHOW' as const], everyone: true };
    const patch = { view: 'month' as const, date: '2026-12-01', week: ['a', 'b'], filters, secondZone: 'Asia/Tokyo' };
    expect(read(write('', patch))).toEqual({ ...patch, openId: null });
  });
  test('touches nothing that is not named', () => {
    expect(write('open=1&service=x', { date: '2026-12-01' })).toBe('open=1&service=x&date=2026-12-01');
  });
});
