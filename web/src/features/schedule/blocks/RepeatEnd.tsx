import { DateField } from '../../../components/forms/DateField';
import { NumberInput } from '../../../components/forms/NumberInput';
import { Select } from '../../../components/forms/Select';
import { useLocale } from '../../../lib/i18n';
import { addMonths } from '../../../lib/time/dates';
import type { Repeat } from './repeat';

type End = Repeat['end'];
const MOST_TIMES = 999;

type Props = { end: End; date: string; onChange(end: End): void };

/** When it stops to return. */
export function RepeatEnd({ end, date, onChange }: Props) {
  const { t } = useLocale();
  const begin: Record<End['kind'], End> = {
    never: { kind: 'never' },
    until: { kind: 'until', date: addMonths(date, 3) },
    count: { kind: 'count', times: 10 },
  };
  return (
    <div className="grid grid-cols-1 items-end gap-3 sm:grid-cols-2">
      <Select
        label={t('blocks.ends')}
        value={end.kind}
        onChange={(kind: End['kind']) => onChange(begin[kind])}
        options={[
          { id: 'never', label: t('blocks.never') },
          { id: 'until', label: t('blocks.until') },
          { id: 'count', label: t('blocks.count') },
        ]}
      />
      {end.kind === 'until' && (
        <DateField
          label={t('blocks.lastDate')}
          value={end.date}
          onChange={(last) => onChange({ kind: 'until', date: last })}
        />
      )}
      {end.kind === 'count' && (
        <NumberInput
          label={t('blocks.times')}
          value={end.times}
          minValue={1}
          maxValue={MOST_TIMES}
          onChange={(times) => onChange({ kind: 'count', times: Number.isNaN(times) ? 1 : times })}
        />
      )}
    </div>
  );
}
