import { expect, test } from 'vitest';
import { qrCode } from './qr';
import { correction } from './reedSolomon';

test('corrections are those of the example in the standard', () => {
  // ISO/IEC 18004, annex I: 01234567 at version 1-M
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
  expect(correction(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
});

test('a longer text takes a larger code, and both copies of the format agree', () => {
  for (const [length, size] of [
    [17, 21],
    [100, 37],
    [150, 45],
    [271, 57],
  ] as const) {
    const rows = qrCode('a'.repeat(length));
    expect(rows).toHaveLength(size);
    const beside = [0, 1, 2, 3, 4, 5].map((y) => rows[y]?.[8]);
    const far = [0, 1, 2, 3, 4, 5].map((i) => rows[8]?.[size - 1 - i]);
    expect(beside).toEqual(far);
  }
});

test('more than the largest code holds is refused', () => {
  expect(() => qrCode('a'.repeat(272))).toThrow('bytes must be at most 271');
});
