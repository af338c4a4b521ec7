import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';

/** What stands under a control: what is wrong with it, or else what it is for. */
export function Notes({ hint, error }: { hint?: ReactNode; error?: string }) {
  return (
    <>
      <FieldError className="mt-1.5 block text-xs font-medium text-danger">{error}</FieldError>
      {hint && !error && (
        <Text slot="description" className="mt-1.5 block text-xs text-ink-3">
          {hint}
        </Text>
      )}
    </>
  );
}
