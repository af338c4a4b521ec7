import { useEffect, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { clock, parseClock } from '../../lib/time/clock';

const STEP_MINUTES = 15;
const DAY_MINUTES = 1440;

type Props = {
  label: string;
  /** Minutes after midnight; from 1440 on it is a time of the next date. */
  value: number;
  onChange(value: number): void;
  /** Inclusive, in minutes after midnight. */
  min?: number;
  max?: number;
};

/** Typed exact time. Takes 9, 9:30, 930 or 5pm; keeps the last good value on nonsense; arrows step a quarter of an hour. */
export function TimeInput({ label, value, onChange, min = 0, max = DAY_MINUTES }: Props) {
  const [text, setText] = useState(clock(value));
  useEffect(() => setText(clock(value)), [value]);
  const read = () => {
    const parsed = parseClock(text, max);
    return parsed !== null && parsed >= min ? parsed : null;
  };
  const commit = () => {
    const parsed = read();
    if (parsed === null) setText(clock(value));
    else onChange(parsed);
  };
  return (
    <TextField aria-label={label} value={text} onChange={setText} isInvalid={read() === null} validationBehavior="aria">
      <Input
        inputMode="numeric"
        dir="ltr"
        className="control tnum h-11 w-19 px-2 text-center text-lg outline-none data-[focused]:shadow-[0_0_0_2px_var(--c-accent)] data-[invalid]:text-danger md:h-8 md:w-17 md:text-sm"
        onFocus={(e) => e.currentTarget.select()}
        onBlur={commit}
        onKeyDown={(e) => {
          if (e.key === 'Enter') commit();
          if (e.key !== 'ArrowUp' && e.key !== 'ArrowDown') return;
          e.preventDefault();
          onChange(Math.min(max, Math.max(min, value + (e.key === 'ArrowUp' ? STEP_MINUTES : -STEP_MINUTES))));
        }}
      />
    </TextField>
  );
}
