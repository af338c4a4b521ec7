import { expect, test } from 'vitest';
import { deviceName } from './deviceName';

test('a browser is called by its own name, not by those that it claims as well', () => {
  const tail = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  expect(deviceName(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${tail}`)).toBe('Chrome · Windows');
  expect(deviceName(`Mozilla/5.0 (X11; Linux x86_64) ${tail} Edg/140.0`)).toBe('Edge · Linux');
});

test('what is not known stays as it is', () => {
  expect(deviceName('curl/8.5.0')).toBe('curl/8.5.0');
});
