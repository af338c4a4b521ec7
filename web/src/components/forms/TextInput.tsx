import type { ReactNode, Ref } from 'react';
import { Group, Input, Label, TextArea, TextField } from 'react-aria-components';
import { Notes } from './Notes';
import { boxStyle, inputStyle, labelStyle } from './styles';

type Props = {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: ReactNode;
  error?: string;
  hideLabel?: boolean;
  className?: string;
  /** Shown inside the box, before and after the text. */
  before?: ReactNode;
  after?: ReactNode;
  /** More than one line. */
  rows?: number;
  placeholder?: string;
  maxLength?: number;
  type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'tel';
  autoComplete?: string;
  autoFocus?: boolean;
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  onBlur?(): void;
  ref?: Ref<HTMLInputElement>;
};

/** A labelled text of one or several lines, in the dense look of the owner's forms. With react-hook-form: a `Controller`. */
export function TextInput({
  label,
  hint,
  error,
  hideLabel,
  className = '',
  before,
  after,
  rows,
  placeholder,
  ref,
  ...field
}: Props) {
  return (
    <TextField {...field} isInvalid={Boolean(error)} validationBehavior="aria" className={`group ${className}`}>
      <Label className={hideLabel ? 'sr-only' : labelStyle}>{label}</Label>
      {rows ? (
        <TextArea
          rows={rows}
          placeholder={placeholder}
          className="control block w-full resize-y px-2.5 py-2 text-lg outline-none data-[focused]:shadow-[0_0_0_1.5px_var(--c-accent)] data-[invalid]:shadow-[0_0_0_1.5px_var(--c-danger)] md:text-sm"
        />
      ) : (
        <Group className={boxStyle}>
          {before && <span className="text-ink-3">{before}</span>}
          <Input ref={ref} placeholder={placeholder} className={inputStyle} />
          {after && <span className="whitespace-nowrap text-ink-3">{after}</span>}
        </Group>
      )}
      <Notes hint={hint} error={error} />
    </TextField>
  );
}
