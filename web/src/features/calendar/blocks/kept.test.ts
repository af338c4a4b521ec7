import { describe, expect, test } from 'vitest';
import { planFor, planForTimeOff, spanOf, withScope } from './plan';
import { wayBack } from './wayBack';

const ZONE = 'Asia/Dubai';
const meeting = {
  id: 'meeting',
  start: '2026-12-07T05:00:00Z',
  end: '2026-12-07T06:00:00Z',
  rule: 'FREQ=WEEKLY',
  excluded: [],
  reason: 'Meeting',
  hue: 300,
};

describe('a block that returns', () => {
  test('is first meant on the date that was pressed', () => {
    const plan = planFor(meeting, 'layla', ZONE, '2026-12-21');
    expect(plan.kept).toMatchObject({ scope: 'this', occurrence: '2026-12-21' });
    expect(spanOf(plan, ZONE)).toEqual({ start: '2026-12-21T05:00:00Z', end: '2026-12-21T06:00:00Z' });
  });

  test('is meant as a whole from its first date on, with the times that were written meanwhile', () => {
    const plan = withScope({ ...planFor(meeting, 'layla', ZONE, '2026-12-21'), start: 600, end: 660 }, 'all', ZONE);
    expect(spanOf(plan, ZONE)).toEqual({ start: '2026-12-07T06:00:00Z', end: '2026-12-07T07:00:00Z' });
    expect(withScope(plan, 'following', ZONE).from).toBe('2026-12-21');
  });

  test('is meant as a whole where nobody pressed on a date', () => {
    expect(planFor(meeting, 'layla', ZONE).kept).toMatchObject({ scope: 'all', occurrence: null });
  });
});

describe('time off', () => {
  test('of whole dates keeps its last one', () => {
    const off = { id: 'off', firstDate: '2026-12-07', lastDate: '2026-12-09', start: null, end: null, reason: 'Leave' };
    expect(planForTimeOff(off, 'layla', ZONE)).toMatchObject({ from: '2026-12-07', to: '2026-12-09', allDay: true });
  });

  test('of moments keeps them', () => {
    const off = {
      id: 'off',
      firstDate: null,
      lastDate: null,
      start: '2026-12-07T05:00:00Z',
      end: '2026-12-08T06:00:00Z',
      reason: '',
    };
    const plan = planForTimeOff(off, 'layla', ZONE);
    expect(plan.allDay).toBe(false);
    expect(spanOf(plan, ZONE)).toEqual({ start: off.start, end: off.end });
  });
});

describe('the way back', () => {
  const entry = (id: string) => ({ id, staffId: 'layla' });

  test('of something new takes it away', () => {
    const plan = { ...planFor(meeting, 'layla', ZONE), kept: null };
    expect(wayBack(plan, [entry('a'), entry('b')])).toEqual({ kind: 'remove', what: 'block', ids: ['a', 'b'] });
  });

  test('of a part restores the block and takes away what the part became', () => {
    const plan = planFor(meeting, 'layla', ZONE, '2026-12-21');
    expect(wayBack(plan, [entry('moved')])).toMatchObject({ kind: 'restore', without: ['moved'] });
  });

  test('of the whole only restores it', () => {
    const plan = planFor(meeting, 'layla', ZONE);
    expect(wayBack(plan, [entry('meeting')])).toMatchObject({ kind: 'restore', without: [] });
  });
});
