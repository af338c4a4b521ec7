import { describe, expect, test } from 'vitest';
import { loadLocale } from '../../../lib/i18n';
import { catalogs } from '../catalogs';
import { axisFor, marksOf } from './axis';
import { drop, nudge } from './edit';
import { entriesOf, weekOf } from './entries';
import { closedWeek, type DayHours, merge, openSpans, tidy, weekFrom } from './hours';
import { describeChange } from './hoursText';
import { dragged } from './usePaint';

const day = (...windows: [number, number][]): DayHours => ({
  windows: windows.map(([from, to]) => ({ from, to })),
  breaks: [],
});
const tea = { from: 600, to: 630, label: 'Tea' };

describe('the windows of a day', () => {
  test('are one where they touch', () =>
    expect(merge(day([540, 600], [600, 660]).windows)).toEqual([{ from: 540, to: 660 }]));

  test('are cut by breaks', () =>
    expect(openSpans({ ...day([540, 780]), breaks: [tea] })).toEqual([
      { from: 540, to: 600 },
      { from: 630, to: 780 },
    ]));

  test('take a break outside of them away', () =>
    expect(tidy({ ...day([540, 600]), breaks: [{ ...tea, from: 700, to: 730 }] }).breaks).toEqual([]));

  test('are at most a day long, also when two become one', () =>
    expect(merge(day([300, 1700], [1400, 2000]).windows)).toEqual([{ from: 300, to: 1740 }]));
});

describe('a drag', () => {
  const axis = { from: 360, to: 1320 };
  const hold = { origin: { from: 540, to: 600 }, anchor: 550, x: 0, moved: true, snap: 15 };

  test('paints from where it began, either way', () => {
    expect(dragged({ ...hold, grip: null }, 625, axis)).toEqual({ from: 555, to: 630 });
    expect(dragged({ ...hold, grip: null }, 482, axis)).toEqual({ from: 480, to: 555 });
  });

  test('does not move a window out of the track', () => {
    const grip = { kind: 'window', index: 0, part: 'move' } as const;
    expect(dragged({ ...hold, grip }, 0, axis)).toEqual({ from: 360, to: 420 });
    expect(dragged({ ...hold, grip }, 9999, axis)).toEqual({ from: 1260, to: 1320 });
  });

  test('takes the breaks of a moved window along', () => {
    const before = { ...day([540, 780]), breaks: [tea] };
    const grip = { kind: 'window', index: 0, part: 'move' } as const;
    expect(drop(before, { kind: 'window', from: 570, to: 810, grip }).breaks).toEqual([{ ...tea, from: 630, to: 660 }]);
  });

  test('by keyboard ends where a date ends', () => {
    const grip = { kind: 'window', index: 0, part: 'move' } as const;
    expect(nudge(day([0, 60]), grip, -15, false)).toBeNull();
    expect(nudge(day([1380, 1500]), grip, 15, true)?.windows).toEqual([{ from: 1380, to: 1515 }]);
  });
});

test('a week comes back from the server as it went there, also over midnight', () => {
  const week = closedWeek.map((closed, i) => (i === 4 ? { ...day([600, 720], [1320, 1560]), breaks: [tea] } : closed));
  expect(entriesOf(week).map((e) => `${e.kind} ${e.day} ${e.start}-${e.end}`)).toEqual([
    'OPEN FRIDAY 10:00-12:00',
    'OPEN FRIDAY 22:00-26:00',
    'BREAK FRIDAY 10:00-10:30',
  ]);
  expect(weekOf(entriesOf(week))).toEqual(week);
});

test('the tracks are as wide as what they have to show', () => {
  expect(axisFor(closedWeek, false)).toEqual({ from: 360, to: 1320 });
  expect(axisFor([day([330, 1500])], false)).toEqual({ from: 300, to: 1500 });
  expect(marksOf({ from: 360, to: 1320 })).toHaveLength(9);
});

test('a week begins with the day that the business says', () => expect(weekFrom(7)).toEqual([6, 0, 1, 2, 3, 4, 5]));

describe('a change in words', async () => {
  const { t, format, tag } = await loadLocale('en', catalogs);
  const words = { t, format, tag };

  test('names days that change alike together', () =>
    expect(
      describeChange([day([540, 1020]), day([540, 1020])], [day([480, 1020]), day([480, 1020])], words)?.replace(
        /[\u2066\u2069]/g,
        '',
      ),
    ).toBe('Mon and Tue: opens 08:00 instead of 09:00. +2 h a week.'));

  test('is nothing when nothing changed', () =>
    expect(describeChange([day([540, 600])], [day([540, 600])], words)).toBeNull());
});
