import type { ComponentProps } from 'react';
import { NumberInput } from './NumberInput';

type Props = Omit<ComponentProps<typeof NumberInput>, 'value' | 'onChange'> & {
  value: number | null | undefined;
  onChange(value: number | null): void;
};

/** A number that may be left out; `placeholder` says what holds then. */
export function OptionalNumber({ value, onChange, ...field }: Props) {
  return (
    <NumberInput
      {...field}
      value={value ?? Number.NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? null : typed)}
    />
  );
}
