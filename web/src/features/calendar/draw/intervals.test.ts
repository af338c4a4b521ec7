import { expect, test } from 'vitest';
import { minus, minutesIn, union } from './intervals';

const span = (start: number, end: number) => ({ start, end });

test('spans that overlap or touch become one, empty ones nothing', () => {
  expect(union([span(5, 8), span(1, 3), span(3, 5), span(9, 9)])).toEqual([span(1, 8)]);
});

test('cutting leaves what no cut covers', () => {
  expect(minus([span(0, 10)], [span(2, 3), span(5, 12)])).toEqual([span(0, 2), span(3, 5)]);
  expect(minus([span(0, 10)], [span(0, 10)])).toEqual([]);
  expect(minus([span(0, 10)], [])).toEqual([span(0, 10)]);
});

test('every minute is either cut or left, whatever the spans', () => {
  let seed = 3;
  const random = (n: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const some = () =>
    Array.from({ length: 6 }, () => {
      const start = random(100);
      return span(start, start + random(30));
    });
  for (let round = 0; round < 300; round++) {
    const [whole, cuts] = [some(), some()];
    const both = minutesIn(whole) + minutesIn(cuts) - minutesIn([...whole, ...cuts]);
    expect(minutesIn(minus(whole, cuts)) + both).toBe(minutesIn(whole));
  }
});
