import { expect, test } from 'vitest';
import { returnPath, signInPath } from './returnPath';

const here = 'https://studio.example';

test('leads back to where one wanted to go', () => {
  expect(returnPath('/calendar?date=2026-12-01&open=a1', here)).toBe('/calendar?date=2026-12-01&open=a1');
});

test('never leads to another site', () => {
  for (const wish of [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
  ])
    expect(new URL(returnPath(wish, here), here).origin).toBe(here);
  expect(returnPath('//evil.example/', here)).toBe('/calendar');
});

test('leads home without a wish, and never back to the sign-in page', () => {
  expect(returnPath(null, here)).toBe('/calendar');
  expect(returnPath('/login?next=/login', here)).toBe('/calendar');
});

test('only unusual paths are written into the address', () => {
  expect(signInPath('/calendar')).toBe('/login');
  expect(signInPath('/calendar?date=2026-12-01')).toBe('/login?next=%2Fcalendar%3Fdate%3D2026-12-01');
});
