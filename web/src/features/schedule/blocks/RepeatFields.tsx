import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { NumberInput } from '../../../components/forms/NumberInput';
import { Select } from '../../../components/forms/Select';
import { labelStyle } from '../../../components/forms/styles';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { weekday } from '../../../lib/time/dates';
import { weekdayDate } from '../week/hoursText';
import { RepeatEnd } from './RepeatEnd';
import { nthOf, type Repeat } from './repeat';
import { byText } from './repeatText';

const UNITS: Record<Repeat['freq'], MessageId> = {
  DAILY: 'blocks.unitDays',
  WEEKLY: 'blocks.unitWeeks',
  MONTHLY: 'blocks.unitMonths',
  YEARLY: 'blocks.unitYears',
};
const MOST_INTERVAL = 99;

type Props = { repeat: Repeat; date: string; order: readonly number[]; onChange(patch: Partial<Repeat>): void };

/** How often, on which days and until when a block returns. */
export function RepeatFields({ repeat, date, order, onChange }: Props) {
  const locale = useLocale();
  const { t, format } = locale;
  const { freq, interval, days, by } = repeat;
  const byDay = { day: Number(date.slice(8)) };
  const byNth = { nth: nthOf(date), day: weekday(date) - 1 };
  return (
    <div className="grid grid-cols-1 gap-4 rounded-md bg-sunken p-3 dark:bg-surface">
      <NumberInput
        label={t('blocks.every')}
        value={interval}
        minValue={1}
        maxValue={MOST_INTERVAL}
        unit={t(UNITS[freq], { count: interval })}
        onChange={(value) => onChange({ interval: Number.isNaN(value) ? 1 : value })}
        className="w-40"
      />
      {freq === 'WEEKLY' && (
        <div>
          <span className={labelStyle} id="blocks-on">
            {t('blocks.on')}
          </span>
          <ToggleButtonGroup
            aria-labelledby="blocks-on"
            selectionMode="multiple"
            disallowEmptySelection
            selectedKeys={days.map(String)}
            onSelectionChange={(keys) => onChange({ days: [...keys].map(Number) })}
            className="flex gap-1"
          >
            {order.map((day) => (
              <ToggleButton
                key={day}
                id={String(day)}
                aria-label={format.weekday(weekdayDate(day))}
                className="grid h-9 min-w-9 flex-1 place-items-center rounded-md bg-surface text-xs font-medium text-ink-2 hairline data-[selected]:bg-accent data-[selected]:text-on-accent data-[selected]:shadow-none dark:bg-raised"
              >
                {format.shortWeekday(weekdayDate(day))}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
      )}
      {freq === 'MONTHLY' && (
        <Select
          label={t('blocks.monthlyOn')}
          value={'nth' in by ? 'nth' : 'day'}
          onChange={(kind) => onChange({ by: kind === 'nth' ? byNth : byDay })}
          options={[
            { id: 'day', label: byText('nth' in by ? byDay : by, locale) },
            { id: 'nth', label: byText('nth' in by ? by : byNth, locale) },
          ]}
        />
      )}
      <RepeatEnd end={repeat.end} date={date} onChange={(end) => onChange({ end })} />
    </div>
  );
}
