import { beforeEach, expect, test, vi } from 'vitest';
import { firstDraft } from './draft';
import { forget, keep, type Progress, recall, step } from './progress';

const draft = { ...firstDraft((id) => id, 'AED'), token: 'secret', name: 'Sukoon' };
draft.owner.password = 'a long password';

beforeEach(() => sessionStorage.clear());

test('what was done is not done again', async () => {
  const steps: Progress = {};
  const make = vi.fn(async () => 'made');
  await step(steps, 'hours', 'six', make);
  expect(await step(steps, 'hours', 'six', make)).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
});

test('what was made is changed when something else is wanted', async () => {
  const steps: Progress = {};
  const make = vi.fn(async () => ({ id: '1' }));
  const change = vi.fn(async (made: { id: string }) => made);
  await step(steps, 'person', { name: 'Noor' }, make, change);
  await step(steps, 'person', { name: 'Noor Al Hashimi' }, make, change);
  expect(change).toHaveBeenCalledWith({ id: '1' });
  expect(make).toHaveBeenCalledTimes(1);
});

test('a wish whose answer was lost is sent again under its key, another wish under another', async () => {
  const steps: Progress = {};
  const keys: string[] = [];
  const lost = async (key: string) => {
    keys.push(key);
    throw new Error('lost');
  };
  await step(steps, 'person', 'a', lost).catch(() => undefined);
  await step(steps, 'person', 'a', lost).catch(() => undefined);
  await step(steps, 'person', 'b', lost).catch(() => undefined);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a reload keeps what was saved and typed, but neither token nor password', () => {
  const steps: Progress = { business: { wish: '{}', key: 'k', made: { id: 'b1', slug: 'sukoon' } } };
  keep(draft, steps);
  expect(recall(['b1'])).toMatchObject({ draft: { name: 'Sukoon', token: '', owner: { password: '' } }, steps });
  expect(recall(['b2'])).toBeNull();
  forget();
  expect(recall(['b1'])).toBeNull();
});
