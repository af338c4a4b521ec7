import { expect, test } from 'vitest';
import type { DrawnStaff } from '../draw/drawDay';
import { weekColumns } from './weekColumns';

const member = (id: string, date: string, isOnShift: boolean) =>
  ({
    staff: { id },
    date,
    isOnShift,
    offLabel: isOnShift ? '' : 'Annual leave',
    column: { key: `${id}@${date}`, label: id, events: [], shades: [] },
  }) as unknown as DrawnStaff;
const drawn = new Map([
  ['2026-11-18', [member('ava', '2026-11-18', true), member('ben', '2026-11-18', true)]],
  ['2026-11-19', [member('ava', '2026-11-19', false), member('ben', '2026-11-19', false)]],
]);

test('several people have sub-columns in the order in which they were chosen', () => {
  const [wednesday] = weekColumns(drawn, ['ben', 'ava'], '2026-11-18');
  expect(wednesday?.columns.map((c) => [c.key, c.opensDate, c.isToday])).toEqual([
    ['ben@2026-11-18', true, true],
    ['ava@2026-11-18', false, true],
  ]);
});

test('a date on which none of several works is one narrow strip; with one person it keeps its width', () => {
  const [, thursday] = weekColumns(drawn, ['ava', 'ben'], '2026-11-18');
  expect(thursday).toMatchObject({ isCollapsed: true, columns: [{ collapsed: 'Annual leave' }] });
  expect(weekColumns(drawn, ['ava'], '2026-11-18')[1]).toMatchObject({ isCollapsed: false });
});
