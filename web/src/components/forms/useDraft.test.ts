import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDraft } from './useDraft';

const open = (first: { name: string; age: number }) =>
  renderHook(({ saved }) => useDraft(saved), { initialProps: { saved: first } });

test('a draft follows what is saved until something is changed', () => {
  const { result, rerender } = open({ name: 'Rania', age: 30 });
  rerender({ saved: { name: 'Omar', age: 30 } });
  expect(result.current).toMatchObject({ draft: { name: 'Omar' }, isDirty: false, changed: [] });

  act(() => result.current.set({ age: 31 }));
  expect(result.current).toMatchObject({ draft: { name: 'Omar', age: 31 }, isDirty: true, changed: ['age'] });
});

test('a change of somebody else does not take the draft away, and is told', () => {
  const { result, rerender } = open({ name: 'Rania', age: 30 });
  act(() => result.current.set({ age: 31 }));
  rerender({ saved: { name: 'Omar', age: 30 } });
  expect(result.current).toMatchObject({ draft: { name: 'Rania', age: 31 }, isBehind: true });

  act(() => result.current.discard());
  expect(result.current).toMatchObject({ draft: { name: 'Omar', age: 30 }, isDirty: false, isBehind: false });
});

test('changing something back leaves nothing to save', () => {
  const { result } = open({ name: 'Rania', age: 30 });
  act(() => result.current.set({ age: 31 }));
  act(() => result.current.set({ age: 30 }));
  expect(result.current.isDirty).toBe(false);
});

test('saving a draft that is behind names the version with which it began, so that it is refused', () => {
  const { result, rerender } = renderHook(({ saved, version }) => useDraft(saved, version), {
    initialProps: { saved: { name: 'Rania', age: 30 }, version: 7 },
  });
  act(() => result.current.set({ age: 31 }));
  rerender({ saved: { name: 'Omar', age: 30 }, version: 8 });
  expect(result.current).toMatchObject({ isBehind: true, version: 7 });
});

test('a draft of which a part was saved is not behind, and goes on with the new version', () => {
  const { result, rerender } = renderHook(({ saved, version }) => useDraft(saved, version), {
    initialProps: { saved: { name: 'Rania', age: 30 }, version: 7 },
  });
  act(() => result.current.set({ name: 'Omar', age: 31 }));
  rerender({ saved: { name: 'Omar', age: 30 }, version: 8 });
  expect(result.current).toMatchObject({ isBehind: false, version: 8, changed: ['age'] });
});
