import { useId, useState } from 'react';
import { Segmented } from '../../../components/Segmented';
import { useLocale } from '../../../lib/i18n';
import { type Weekday, weekday } from '../../../lib/time/dates';
import { DateInput } from '../desk/WhenFields';
import { isLastOfMonth, MOST, namedWeek, nthOf, type Rule, usualEnd } from './rule';

type Props = {
  /** The local date of the first occurrence. */
  start: string;
  rule: Rule;
  weekStart: Weekday;
  onChange(rule: Rule): void;
};

const MOST_EVERY = 12;

/** Reads from top to bottom as a sentence: every 2 weeks, on Monday and Wednesday, 10 times. */
export function RuleBuilder({ start, rule, weekStart, onChange }: Props) {
  const { t } = useLocale();
  const set = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  return (
    <div className="flex flex-col gap-4">
      <Segmented<Rule['freq']>
        label={t('series.repeats')}
        value={rule.freq}
        onChange={(freq) => set({ freq })}
        options={[
          { id: 'DAILY', label: t('series.daily') },
          { id: 'WEEKLY', label: t('series.weekly') },
          { id: 'MONTHLY', label: t('series.monthly') },
        ]}
      />
      <Count
        label={t(EVERY[rule.freq])}
        value={rule.every}
        least={1}
        most={MOST_EVERY}
        onChange={(every) => set({ every })}
      />
      {rule.freq === 'WEEKLY' && <Weekdays start={start} rule={rule} weekStart={weekStart} onChange={onChange} />}
      {rule.freq === 'MONTHLY' && <MonthlyBy start={start} rule={rule} onChange={onChange} />}
      <Segmented<Rule['end']['kind']>
        label={t('series.ends')}
        value={rule.end.kind}
        onChange={(kind) => set({ end: usualEnd(kind, start) })}
        options={[
          { id: 'count', label: t('series.endsAfter') },
          { id: 'until', label: t('series.endsOn') },
        ]}
      />
      {rule.end.kind === 'count' ? (
        <Count
          label={t('series.times')}
          value={rule.end.count}
          least={2}
          most={MOST}
          onChange={(count) => set({ end: { kind: 'count', count } })}
        />
      ) : (
        <DateInput
          label={t('series.lastDate')}
          value={rule.end.date}
          min={start}
          onChange={(date) => set({ end: { kind: 'until', date: date < start ? start : date } })}
        />
      )}
    </div>
  );
}

const EVERY = { DAILY: 'series.days', WEEKLY: 'series.weeks', MONTHLY: 'series.months' } as const;

type CountProps = { label: string; value: number; least: number; most: number; onChange(n: number): void };

function Count({ label, value, least, most, onChange }: CountProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} className="flex-1 text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          const n = Number(e.target.value);
          if (Number.isInteger(n) && n >= least && n <= most) onChange(n);
        }}
        onBlur={() => setText(String(value))}
        className="field !w-20 text-center"
      />
    </div>
  );
}

function Weekdays({ start, rule, weekStart, onChange }: Props) {
  const { t, format } = useLocale();
  const toggle = (day: Weekday) => {
    const days = rule.days.includes(day) ? rule.days.filter((d) => d !== day) : [...rule.days, day];
    if (days.length > 0) onChange({ ...rule, days });
  };
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 text-sm font-medium">{t('series.on')}</legend>
      <div className="grid grid-cols-7 gap-1">
        {namedWeek(start, weekStart).map((date) => {
          const isOn = rule.days.includes(weekday(date));
          return (
            <button
              key={date}
              type="button"
              aria-pressed={isOn}
              aria-label={format.weekday(date)}
              onClick={() => toggle(weekday(date))}
              className={`h-9 rounded-md text-2xs font-medium max-md:h-11 ${isOn ? 'bg-accent text-on-accent' : 'hairline text-ink-2 hover:bg-sunken'}`}
            >
              {format.shortWeekday(date)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

function MonthlyBy({ start, rule, onChange }: Omit<Props, 'weekStart'>) {
  const { t, format } = useLocale();
  const day = format.weekday(start);
  const nth = nthOf(start);
  return (
    <Segmented<Rule['monthlyBy']>
      label={t('series.on')}
      value={rule.monthlyBy}
      onChange={(monthlyBy) => onChange({ ...rule, monthlyBy })}
      options={[
        ...(nth < 5 ? [{ id: 'weekday' as const, label: t('series.nthDay', { nth: `n${nth}`, day }) }] : []),
        ...(isLastOfMonth(start) ? [{ id: 'last' as const, label: t('series.nthDay', { nth: 'last', day }) }] : []),
        { id: 'date' as const, label: t('series.onDate', { date: Number(start.slice(8)) }) },
      ]}
      className="flex-wrap"
    />
  );
}
