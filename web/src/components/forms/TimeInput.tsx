import { useEffect, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { clock, parseClock, wallClock } from '../../lib/time/clock';

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
  /** The start that this end belongs to: a typed time that is not later is one of the next date. */
  after?: number;
};

/** Typed exact time. Takes 9, 9:30, 930 or 5pm; keeps the last good value on nonsense; arrows step a quarter of an hour. */
export function TimeInput({ label, value, onChange, min = 0, max = DAY_MINUTES, after }: Props) {
  const shown = after === undefined ? clock(value) : wallClock(value);
  const latest = after === undefined ? max : after + DAY_MINUTES;
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const read = () => {
    const parsed = parseClock(text, max);
    if (parsed === null || parsed < min) return null;
    return after !== undefined && parsed <= after ? parsed + DAY_MINUTES : parsed;
  };
  const commit = () => {
    const parsed = read();
    if (parsed === null) setText(shown);
    else if (parsed !== value) onChange(parsed);
  };
  const step = (minutes: number) => {
    const least = after === undefined ? min : after + STEP_MINUTES;
    onChange(Math.min(latest, Math.max(least, value + minutes)));
  };
  return (
    <TextField aria-label={label} value={text} onChange={setText} isInvalid={read() === null} validationBehavior="aria">
      <Input
        inputMode="numeric"
        dir="ltr"
        className="control tnum h-11 w-19 px-2 text-center text-lg outline-none data-[focused]:shadow-[0_0_0_1.5px_var(--c-accent)] data-[invalid]:text-danger md:h-9 md:w-17 md:text-sm"
        onFocus={(e) => e.currentTarget.select()}
        onBlur={commit}
        onKeyDown={(e) => {
          if (e.key === 'Enter') commit();
          if (e.key !== 'ArrowUp' && e.key !== 'ArrowDown') return;
          e.preventDefault();
          step(e.key === 'ArrowUp' ? STEP_MINUTES : -STEP_MINUTES);
        }}
      />
    </TextField>
  );
}
