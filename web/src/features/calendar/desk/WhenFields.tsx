import { TextField } from '../../../components/Field';

type DateProps = { label: string; value: string; onChange(date: string): void; min?: string; error?: string };

/** A local date. Half a date, as there is while somebody types, is not passed on. */
export function DateInput({ label, value, onChange, ...rest }: DateProps) {
  return (
    <TextField
      type="date"
      label={label}
      defaultValue={value}
      key={value}
      onChange={(e) => e.target.value >= '1900' && e.target.value < '2200' && onChange(e.target.value)}
      {...rest}
    />
  );
}

type TimeProps = { label: string; minutes: number; onChange(minutes: number): void; error?: string };

/** A time on the wall clock, in minutes since midnight. */
export function TimeInput({ label, minutes, onChange, ...rest }: TimeProps) {
  return (
    <TextField
      type="time"
      label={label}
      value={faceOf(minutes)}
      onChange={(e) => {
        const [hour, minute] = e.target.value.split(':').map(Number);
        if (hour !== undefined && minute !== undefined && e.target.value) onChange(hour * 60 + minute);
      }}
      {...rest}
    />
  );
}

/** `09:05` */
const faceOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
