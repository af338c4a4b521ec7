import { expect, test } from 'vitest';
import { Problem, Unreachable } from '../../../api';
import { refusalOf } from './refusal';

const problem = (status: number, kind: string, body = {}) => new Problem(status, kind, body, null);

test('a taken slot says why and where else', () => {
  const alternatives = [{ staffId: 'ava' }];
  expect(refusalOf(problem(409, 'slot-taken', { reason: 'buffer', alternatives }))).toEqual({
    kind: 'no-room',
    reason: 'buffer',
    alternatives,
  });
  expect(refusalOf(problem(409, 'slot-taken', { reason: 'from the future' }))).toMatchObject({ reason: 'booked' });
});

test('conflicts of a series are counted', () => {
  const conflicts = [{ reason: 'time_off' }, { reason: 'booked' }];
  expect(refusalOf(problem(409, 'series-taken', { conflicts }))).toEqual({
    kind: 'series',
    count: 2,
    reason: 'time_off',
  });
});

test('an older version is told from a refusal, and no answer from both', () => {
  expect(refusalOf(problem(412, 'stale-version'))).toMatchObject({ kind: 'said', text: 'move.stale' });
  expect(refusalOf(problem(422, 'unprocessable'))).toMatchObject({ kind: 'said', text: 'move.refused' });
  expect(refusalOf(problem(503, 'unavailable'))).toEqual({ kind: 'unknown' });
  expect(refusalOf(new Unreachable('gone'))).toEqual({ kind: 'unknown' });
});
