import { expect, test } from 'vitest';
import { formatMoney } from './money';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('the minor unit is shown only when it is not zero', () => {
  expect(plain(formatMoney({ amount: 4500, currency: 'AED' }, 'en-GB'))).toBe('AED 45');
  expect(plain(formatMoney({ amount: 4550, currency: 'AED' }, 'en-GB'))).toBe('AED 45.50');
});

test('currencies without a minor unit, or with three digits of it, are written as they are', () => {
  expect(formatMoney({ amount: 4500, currency: 'JPY' }, 'en-GB')).toBe('JP¥4,500');
  expect(plain(formatMoney({ amount: 4500, currency: 'KWD' }, 'en-GB'))).toBe('KWD 4.500');
});
