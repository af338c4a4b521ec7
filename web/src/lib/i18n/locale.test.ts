import { expect, test } from 'vitest';
import { ar } from '../../components/messages.ar';
import { en } from '../../components/messages.en';
import { loadLocale } from './locale';

const loaders = { en: async () => [en], ar: async () => [ar] };

test('a message is said in the language that was loaded', async () => {
  const english = await loadLocale('en', loaders);
  const arabic = await loadLocale('ar', loaders);
  expect(english.t('kit.close')).toBe('Close');
  expect(arabic.t('kit.close')).toBe('إغلاق');
  expect(arabic.rtl).toBe(true);
});

test('times are written in the zone that is asked for, with 12 or 24 hours', async () => {
  const { format } = await loadLocale('en', loaders);
  expect(format.time('2026-11-20T06:30:00Z', 'Asia/Dubai')).toBe('10:30');
  expect(format.time('2026-11-20T06:30:00Z', 'Asia/Dubai', true)).toBe('10:30 am');
  expect(format.offset('Asia/Dubai', '2026-11-20T06:30:00Z')).toBe('GMT+4');
  expect(format.city('America/Los_Angeles')).toBe('Los Angeles');
  expect(format.weekdayDate('2026-11-20')).toBe('Friday 20 November');
});
