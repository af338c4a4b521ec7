import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { Notes } from './Notes';
import { boxStyle, labelStyle } from './styles';

type Props = {
  label: string;
  /** ISO date */
  value: string;
  onChange(iso: string): void;
  hint?: string;
  error?: string;
  hideLabel?: boolean;
  className?: string;
  isDisabled?: boolean;
};

/** A date typed part by part, in the order of the language. */
export function DateField({ label, value, onChange, hint, error, hideLabel, className = '', isDisabled }: Props) {
  return (
    <AriaDateField
      value={parseDate(value)}
      onChange={(date) => date && onChange(date.toString())}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      isDisabled={isDisabled}
      shouldForceLeadingZeros
      className={`group ${className}`}
    >
      <Label className={hideLabel ? 'sr-only' : labelStyle}>{label}</Label>
      <DateInput className={`${boxStyle} tnum !gap-0`}>
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded-xs px-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-on-accent"
          />
        )}
      </DateInput>
      <Notes hint={hint} error={error} />
    </AriaDateField>
  );
}
