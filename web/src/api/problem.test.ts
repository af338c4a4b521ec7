import { expect, test } from 'vitest';
import { problemOf, retryAfterSeconds } from './problem';

const refusal = (headers: HeadersInit = {}) => new Response(null, { status: 429, headers });

test('a problem is known by the last part of its type', () => {
  const body = { type: 'https://example.test/problems/slot-taken', detail: 'Somebody was faster', alternatives: [] };
  const problem = problemOf(refusal(), body);
  expect(problem.kind).toBe('slot-taken');
  expect(problem.message).toBe('Somebody was faster');
  expect(problem.body.alternatives).toEqual([]);
});

test('an answer that is no problem document is still an error that says its status', () => {
  expect(problemOf(refusal(), '<html>').kind).toBe('about:blank');
  expect(problemOf(refusal(), undefined).message).toBe('HTTP 429');
});

test('refused fields are found by name', () => {
  const problem = problemOf(refusal(), { errors: [{ field: 'customer.email', message: 'is no address' }] });
  expect(problem.messageFor('customer.email')).toBe('is no address');
  expect(problem.messageFor('customer.name')).toBeUndefined();
});

test('Retry-After is read as seconds and as a date', () => {
  const now = Date.parse('2026-11-20T08:00:00Z');
  expect(problemOf(refusal({ 'Retry-After': '24' }), {}).retryAfterSeconds).toBe(24);
  expect(retryAfterSeconds('Fri, 20 Nov 2026 08:00:30 GMT', now)).toBe(30);
  expect(retryAfterSeconds('Fri, 20 Nov 2026 07:00:00 GMT', now)).toBe(0);
  expect(retryAfterSeconds('soon', now)).toBeNull();
  expect(retryAfterSeconds(null, now)).toBeNull();
});
