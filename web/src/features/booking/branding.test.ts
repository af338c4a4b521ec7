import { expect, test } from 'vitest';
import { hueOf } from './branding';

test('any number of degrees is a hue, anything else is none', () => {
  expect(hueOf('45')).toBe(45);
  expect(hueOf('-15')).toBe(345);
  expect(hueOf('725')).toBe(5);
  expect(hueOf('red')).toBeUndefined();
  expect(hueOf('')).toBeUndefined();
  expect(hueOf(null)).toBeUndefined();
});
