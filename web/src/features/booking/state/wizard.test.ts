import { expect, test } from 'vitest';
import { business, categories, id, services, staff } from '../../../testing/booking/studio';
import { ANYONE } from '../types';
import { resolveWizard, staffToAsk, stepsOf } from './wizard';

const page = { business, categories, services, staff };
const at = '2026-11-25T04:30:00Z';
const [assessment, , call, pilates, duet] = services;

test('an address that asks for a later step shows the first one that is missing', () => {
  expect(resolveWizard(page, { step: 'details' }, false).step).toBe('service');
  expect(resolveWizard(page, { step: 'details', service: id('e', 1) }, false).step).toBe('team');
  expect(resolveWizard(page, { step: 'details', service: id('e', 1), staff: ANYONE }, false).step).toBe('when');
  expect(resolveWizard(page, { step: 'done', service: id('e', 1), staff: ANYONE, at }, false).step).toBe('details');
  expect(resolveWizard(page, { step: 'done', service: id('e', 1), staff: ANYONE, at }, true).step).toBe('done');
});

test('nonsense in the address is as good as nothing', () => {
  const wizard = resolveWizard(page, { step: 'pay', service: id('e', 1), staff: 'somebody', at: 'soon' }, false);
  expect(wizard).toMatchObject({ step: 'service', staffId: undefined, slot: undefined });
  expect(resolveWizard(page, { service: id('e', 99) }, false).service).toBeUndefined();
});

test('a team step is only there where a person can be chosen', () => {
  expect(stepsOf(undefined)).toContain('team');
  expect(stepsOf(assessment)).toContain('team');
  for (const service of [call, pilates, duet]) expect(stepsOf(service)).not.toContain('team');
});

test('the times of a class are those of everybody, whoever leads the chosen one', () => {
  expect(pilates && staffToAsk(pilates, id('5', 3))).toBe(ANYONE);
  expect(assessment && staffToAsk(assessment, id('5', 1))).toBe(id('5', 1));
});

test('a chosen start is restored with its end, without asking anybody', () => {
  const { slot } = resolveWizard(page, { service: id('e', 1), staff: ANYONE, at }, false);
  expect(slot).toEqual({ start: at, end: '2026-11-25T05:30:00Z', staffIds: [id('5', 1), id('5', 2)] });
});
