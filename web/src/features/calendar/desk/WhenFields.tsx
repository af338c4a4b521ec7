import { parseDate, Time } from '@internationalized/date';
import { DateField, DateSegment, Label, DateInput as Segments, TimeField } from 'react-aria-components';

const BOX = 'field tnum flex items-center gap-px data-[focus-within]:outline-2 data-[focus-within]:outline-accent';
const SEGMENT =
  'rounded-xs px-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-on-accent data-[placeholder]:text-ink-3 data-[type=literal]:px-0';
const LABEL = 'mb-1.5 block text-sm font-medium';

type DateProps = { label: string; value: string; onChange(date: string): void; min?: string; isLabelHidden?: boolean };

/** A local date, in the order in which the language writes it. Half a date is not passed on. */
export function DateInput({ label, value, onChange, min, isLabelHidden = false }: DateProps) {
  return (
    <DateField
      value={parseDate(value)}
      minValue={min ? parseDate(min) : null}
      onChange={(date) => date && date.year >= 1900 && date.year < 2200 && onChange(date.toString())}
    >
      <Label className={isLabelHidden ? 'sr-only' : LABEL}>{label}</Label>
      <Segments className={BOX}>{(segment) => <DateSegment segment={segment} className={SEGMENT} />}</Segments>
    </DateField>
  );
}

type TimeProps = { label: string; minutes: number; onChange(minutes: number): void };

/** A time on the wall clock, in minutes since midnight. */
export function TimeInput({ label, minutes, onChange }: TimeProps) {
  return (
    <TimeField
      hourCycle={24}
      shouldForceLeadingZeros
      value={new Time(Math.floor(minutes / 60), minutes % 60)}
      onChange={(time) => time && onChange(time.hour * 60 + time.minute)}
    >
      <Label className={LABEL}>{label}</Label>
      <Segments className={BOX}>{(segment) => <DateSegment segment={segment} className={SEGMENT} />}</Segments>
    </TimeField>
  );
}
