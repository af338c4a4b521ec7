import type { ReactNode } from 'react';
import { Group, Input, Label, NumberField } from 'react-aria-components';
import { Notes } from './Notes';
import { boxStyle, inputStyle, labelStyle } from './styles';

type Props = {
  label: string;
  value: number;
  /** Gets `NaN` when the field was emptied. */
  onChange(value: number): void;
  hint?: ReactNode;
  error?: string;
  hideLabel?: boolean;
  className?: string;
  /** What is counted: "min", "days". */
  unit?: string;
  minValue?: number;
  maxValue?: number;
  step?: number;
  isDisabled?: boolean;
  /** Stands in an empty field. */
  placeholder?: string;
};

/** A labelled number; arrow keys step it. */
export function NumberInput({ label, hint, error, hideLabel, className = '', unit, placeholder, ...field }: Props) {
  return (
    <NumberField
      {...field}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      formatOptions={{ useGrouping: false }}
      className={`group ${className}`}
    >
      <Label className={hideLabel ? 'sr-only' : labelStyle}>{label}</Label>
      <Group className={boxStyle}>
        <Input placeholder={placeholder} className={inputStyle} />
        {unit && <span className="whitespace-nowrap text-ink-3">{unit}</span>}
      </Group>
      <Notes hint={hint} error={error} />
    </NumberField>
  );
}
