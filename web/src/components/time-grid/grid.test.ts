import { describe, expect, test } from 'vitest';
import { hourMarks, visibleRange } from './geometry';
import type { GridColumn, GridEvent } from './model';
import { neighbour, stepOf } from './roving';

const event = (id: string, start: number, end: number, buffers: Partial<GridEvent> = {}): GridEvent => ({
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
  ...buffers,
});
const column = (key: string, ...events: GridEvent[]): GridColumn => ({ key, label: key, shades: [], events });

describe('the hours of a day', () => {
  test('reach an hour past opening and closing', () => {
    expect(visibleRange([], [{ start: 540, end: 1050 }])).toEqual({ start: 480, end: 1140 });
  });
  test('take in appointments outside opening hours, with their buffers', () => {
    const late = column('a', event('x', 1260, 1290, { after: 60 }));
    expect(visibleRange([late], [{ start: 540, end: 1080 }])).toEqual({ start: 480, end: 1440 });
  });
  test('are office hours on an empty day', () => {
    expect(visibleRange([], [])).toEqual({ start: 480, end: 1140 });
  });
  test('carry a label at every full hour', () => {
    expect(hourMarks({ start: 480, end: 660 })).toEqual([480, 540, 600, 660]);
  });
});

describe('arrow keys', () => {
  const columns = [
    column('a', event('a2', 700, 730), event('a1', 600, 660)),
    column('empty'),
    column('c', event('c1', 540, 600), event('c2', 690, 750)),
  ];
  test('go along time inside a column', () => {
    expect(neighbour(columns, 'a1', 'later')).toBe('a2');
    expect(neighbour(columns, 'a2', 'earlier')).toBe('a1');
    expect(neighbour(columns, 'a2', 'later')).toBeUndefined();
  });
  test('jump over an empty column to what is nearest in time', () => {
    expect(neighbour(columns, 'a2', 'next-column')).toBe('c2');
    expect(neighbour(columns, 'c1', 'previous-column')).toBe('a1');
    expect(neighbour(columns, 'a1', 'previous-column')).toBeUndefined();
  });
  test('follow the reading direction', () => {
    expect(stepOf('ArrowRight', false)).toBe('next-column');
    expect(stepOf('ArrowRight', true)).toBe('previous-column');
    expect(stepOf('Enter', false)).toBeNull();
  });
});
