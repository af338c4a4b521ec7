import { describe, expect, test, vi } from 'vitest';
import type { GridColumn, GridEvent, Place } from '../model';
import { createDragStore, type Drag } from './dragStore';
import { type GestureSetting, placeAt } from './gestures';
import { carryByKey, takeByKey } from './keyDrag';

const range = { start: 480, end: 1200 };
const event = { id: 'a', key: 'a', start: 600, end: 660, movable: true } as GridEvent;
const from: Place = { column: 'ava', start: 600, end: 660 };
const drag = (kind: Drag['kind']): Drag => ({ kind, event, from, at: from, by: 'pointer', isDropped: false });
const at = (kind: Drag['kind'], minute: number, grip = 0) => placeAt(drag(kind), minute, 'ben', grip, range, 15);

describe('what is held', () => {
  test('keeps its length and the place at which it was taken', () => {
    expect(at('move', 728, 20)).toEqual({ column: 'ben', start: 705, end: 765 });
  });
  test('stays within the hours on screen', () => {
    expect(at('move', 1300)).toEqual({ column: 'ben', start: 1140, end: 1200 });
    expect(at('move', 100)).toEqual({ column: 'ben', start: 480, end: 540 });
  });
  test('is pulled at one edge while the other one stays', () => {
    expect(at('resize-end', 700)).toEqual({ ...from, end: 705 });
    expect(at('resize-start', 560)).toEqual({ ...from, start: 555 });
  });
  test('is never shorter than a step', () => {
    expect(at('resize-end', 500)).toEqual({ ...from, end: 615 });
    expect(at('resize-start', 900)).toEqual({ ...from, start: 645 });
  });
  test('grows in both directions when it is new', () => {
    const slot: Drag = { ...drag('create'), event: null, from: { column: 'ava', start: 600, end: 615 } };
    expect(placeAt(slot, 650, 'ava', 0, range, 15)).toEqual({ column: 'ava', start: 600, end: 645 });
    expect(placeAt(slot, 561, 'ava', 0, range, 15)).toEqual({ column: 'ava', start: 555, end: 615 });
  });
});

describe('by keyboard', () => {
  const columns = ['ava', 'closed', 'ben'].map((key): GridColumn => {
    const strip = key === 'closed' ? { collapsed: 'Not working' } : {};
    return { key, label: key, shades: [], events: [], ...strip };
  });
  const open = () => {
    const store = createDragStore();
    const onDrop = vi.fn();
    const setting: GestureSetting = {
      columns,
      range,
      minutePx: 1,
      store,
      landing: (_, column) => [column],
      onDrop,
      onStuck: vi.fn(),
    };
    takeByKey(event, 'ava', setting);
    const press = (key: string, shiftKey = false, rtl = false) => carryByKey({ key, shiftKey }, rtl, setting);
    return { store, onDrop, press, held: () => store.getState().drag };
  };
  test('arrows carry it along time and over columns in which nothing happens', () => {
    const { press, held } = open();
    press('ArrowDown');
    press('ArrowRight');
    expect(held()?.at).toEqual({ column: 'ben', start: 615, end: 675 });
    press('ArrowRight', false, true);
    expect(held()?.at.column).toBe('ava');
  });
  test('Shift and arrows change its length', () => {
    const { press, held } = open();
    press('ArrowDown', true);
    expect(held()).toMatchObject({ kind: 'resize-end', at: { start: 600, end: 675 } });
    press('ArrowDown');
    expect(held()).toMatchObject({ kind: 'move', at: { start: 615, end: 690 } });
  });
  test('Enter drops it where it is, Escape where it was', () => {
    const { press, onDrop } = open();
    press('ArrowDown');
    press('Enter');
    expect(onDrop).toHaveBeenLastCalledWith(expect.objectContaining({ at: { column: 'ava', start: 615, end: 675 } }));
    press('Escape');
    expect(onDrop).toHaveBeenLastCalledWith(expect.objectContaining({ at: from }));
  });
  test('other keys are left alone', () => {
    expect(open().press('x')).toBe(false);
  });
});
