import { OptionalNumber } from '../../components/forms/OptionalNumber';
import { useLocale } from '../../lib/i18n';
import type { Limits } from './types';

const PERIODS = [
  ['perDay', 'svc.perDay'],
  ['perWeek', 'svc.perWeek'],
  ['perMonth', 'svc.perMonth'],
] as const;

type Props = {
  label: string;
  value: Limits | null | undefined;
  onChange(limits: Limits | null): void;
  wrong(field: string): string | undefined;
  field: string;
};

/** How often at most in a day, a week and a month; empty means no limit. */
export function LimitFields({ label, value, onChange, wrong, field }: Props) {
  const { t } = useLocale();
  const change = (patch: Limits) => {
    const next = { ...value, ...patch };
    onChange(next.perDay || next.perWeek || next.perMonth ? next : null);
  };
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-2 p-0 text-sm font-medium">{label}</legend>
      <div className="grid grid-cols-3 gap-3">
        {PERIODS.map(([period, name]) => (
          <OptionalNumber
            key={period}
            label={t(name)}
            placeholder="∞"
            minValue={1}
            maxValue={10_000}
            value={value?.[period]}
            onChange={(count) => change({ [period]: count })}
            error={wrong(`${field}.${period}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
