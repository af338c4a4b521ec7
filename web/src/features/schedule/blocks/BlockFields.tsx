import { DateField } from '../../../components/forms/DateField';
import { Select } from '../../../components/forms/Select';
import { labelStyle } from '../../../components/forms/styles';
import { TextInput } from '../../../components/forms/TextInput';
import { TimeInput } from '../../../components/forms/TimeInput';
import { useLocale } from '../../../lib/i18n';
import { DAY_MINUTES } from '../../../lib/time/clock';
import type { DayOfWeek } from '../types';
import { weekdayNumber } from '../week/entries';
import { weekFrom } from '../week/hours';
import { type BlockDraft, startDate } from './draft';
import { NextDates } from './NextDates';
import { RepeatFields } from './RepeatFields';
import { datesOfRepeat, type Repeat, weeklyFrom } from './repeat';

const REASON_LIMIT = 200;
const DATES_SHOWN = 6;

type Choice = 'ONCE' | 'CUSTOM' | Repeat['freq'];
type Props = { draft: BlockDraft; weekStart: DayOfWeek; onChange(patch: Partial<BlockDraft>): void };

/** What is blocked, when, and how it returns. */
export function BlockFields({ draft, weekStart, onChange }: Props) {
  const { t } = useLocale();
  const first = weekdayNumber(weekStart);
  const { repeat, customRule, date, from, to } = draft;
  const begins = startDate(draft, first);
  const choose = (choice: Choice) => {
    if (choice === 'CUSTOM') return;
    if (choice === 'ONCE') onChange({ repeat: null, customRule: null, excluded: [] });
    else onChange({ repeat: { ...(repeat ?? weeklyFrom(date)), freq: choice }, customRule: null });
  };
  return (
    <div className="grid grid-cols-1 gap-4">
      <TextInput
        label={t('blocks.name')}
        placeholder={t('blocks.nameExample')}
        value={draft.reason}
        maxLength={REASON_LIMIT}
        onChange={(reason) => onChange({ reason })}
      />
      <div className="flex flex-wrap items-end gap-3">
        <DateField
          className="min-w-36 flex-1"
          label={t(repeat || customRule ? 'blocks.firstDate' : 'blocks.date')}
          value={begins}
          onChange={(day) =>
            onChange({
              date: day,
              repeat: repeat && { ...weeklyFrom(day), freq: repeat.freq, interval: repeat.interval, end: repeat.end },
            })
          }
        />
        <div>
          <span aria-hidden="true" className={labelStyle}>
            {t('blocks.time')}
          </span>
          <span className="flex items-center gap-2">
            <TimeInput
              label={t('off.fromTime')}
              value={from}
              max={DAY_MINUTES - 1}
              onChange={(next) => onChange({ from: next, to: Math.min(next + to - from, next + DAY_MINUTES) })}
            />
            <span aria-hidden="true">–</span>
            <TimeInput label={t('off.toTime')} value={to} after={from} onChange={(next) => onChange({ to: next })} />
            {to > DAY_MINUTES && <span className="text-2xs font-medium text-ink-3">{t('avail.nextDay')}</span>}
          </span>
        </div>
      </div>
      <Select<Choice>
        label={t('blocks.repeat')}
        value={repeat?.freq ?? (customRule ? 'CUSTOM' : 'ONCE')}
        onChange={choose}
        options={[
          { id: 'ONCE', label: t('blocks.none1') },
          { id: 'DAILY', label: t('blocks.daily') },
          { id: 'WEEKLY', label: t('blocks.weekly') },
          { id: 'MONTHLY', label: t('blocks.monthly') },
          { id: 'YEARLY', label: t('blocks.yearly') },
          ...(customRule ? [{ id: 'CUSTOM' as const, label: t('blocks.custom') }] : []),
        ]}
      />
      {customRule && (
        <TextInput
          label={t('blocks.rule')}
          value={customRule}
          onChange={(rule) => onChange({ customRule: rule || null })}
        />
      )}
      {repeat && (
        <>
          <RepeatFields
            repeat={repeat}
            date={begins}
            order={weekFrom(first)}
            onChange={(patch) => onChange({ repeat: { ...repeat, ...patch } })}
          />
          <NextDates
            dates={datesOfRepeat(repeat, begins, DATES_SHOWN, first)}
            excluded={draft.excluded}
            onChange={(excluded) => onChange({ excluded })}
          />
        </>
      )}
    </div>
  );
}
