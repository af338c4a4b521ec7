import { expect, test } from 'vitest';
import { lookOf, spansOf, withoutSpan, withSpan } from './dateSpans';

const closed = (date: string, reason = 'Away') => ({ date, windows: [], reason });
const span = (from: string, to: string, reason = 'Away') => ({ from, to, reason, windows: [] });

test('dates in a row with the same reason are one stretch', () => {
  const list = [closed('2026-12-02'), closed('2026-12-01'), closed('2026-12-03', 'Fair'), closed('2026-12-05')];
  expect(spansOf(list)).toEqual([
    span('2026-12-01', '2026-12-02'),
    span('2026-12-03', '2026-12-03', 'Fair'),
    span('2026-12-05', '2026-12-05'),
  ]);
});

test('a stretch takes the place of what was on its dates, and leaves the others', () => {
  const before = [closed('2026-12-01', 'Fair'), closed('2026-12-09', 'Fair')];
  const after = withSpan(before, { ...span('2026-12-01', '2026-12-02'), windows: [{ from: 600, to: 1560 }] });
  expect(after).toEqual([
    closed('2026-12-09', 'Fair'),
    { date: '2026-12-01', windows: [{ start: '10:00', end: '26:00' }], reason: 'Away' },
    { date: '2026-12-02', windows: [{ start: '10:00', end: '26:00' }], reason: 'Away' },
  ]);
  expect(withoutSpan(after, span('2026-12-01', '2026-12-02'))).toEqual([closed('2026-12-09', 'Fair')]);
});

test('absence wins over exception, exception over holiday', () => {
  const holidays = [{ date: '2026-12-02', name: 'National Day', source: 'CALENDAR' as const }];
  const facts = { holidays, spans: [], absences: [] };
  expect(lookOf('2026-12-02', facts)).toEqual({ kind: 'holiday', name: 'National Day' });
  const spans = [{ ...span('2026-12-02', '2026-12-02', 'Open day'), windows: [{ from: 540, to: 600 }] }];
  expect(lookOf('2026-12-02', { ...facts, spans })?.kind).toBe('special');
  const absences = [{ firstDate: '2026-12-01', lastDate: '2026-12-04', reason: 'Leave' }];
  expect(lookOf('2026-12-02', { ...facts, spans, absences })).toEqual({ kind: 'off', name: 'Leave' });
});
