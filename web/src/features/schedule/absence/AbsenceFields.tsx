import { DateField } from '../../../components/forms/DateField';
import { Segmented } from '../../../components/forms/Segmented';
import { TextInput } from '../../../components/forms/TextInput';
import { TimeInput } from '../../../components/forms/TimeInput';
import { useLocale } from '../../../lib/i18n';
import { DAY_MINUTES } from '../../../lib/time/clock';
import { laterOf } from '../../../lib/time/dates';
import { type AbsenceDraft, isBackwards } from './draft';

const REASON_LIMIT = 200;

type Props = { draft: AbsenceDraft; zone: string; onChange(patch: Partial<AbsenceDraft>): void };

/** From when to when somebody is away, and why. */
export function AbsenceFields({ draft, zone, onChange }: Props) {
  const { t, format } = useLocale();
  const { isExact, first, last } = draft;
  const error = isBackwards(draft) ? t('off.backwards') : undefined;
  return (
    <div className="grid grid-cols-1 gap-4">
      <Segmented
        label={t('off.wholeDays')}
        value={isExact ? 'exact' : 'dates'}
        onChange={(kind) => onChange({ isExact: kind === 'exact' })}
        options={[
          { id: 'dates', label: t('off.wholeDays') },
          { id: 'exact', label: t('off.exact') },
        ]}
      />
      <div className="flex flex-wrap items-end gap-3">
        <DateField
          className="flex-1"
          label={t(isExact ? 'off.fromDate' : 'off.first')}
          value={first}
          onChange={(date) => onChange({ first: date, last: laterOf(last, date) })}
        />
        {isExact && (
          <TimeInput
            label={t('off.fromTime')}
            value={draft.from}
            max={DAY_MINUTES - 1}
            onChange={(from) => onChange({ from })}
          />
        )}
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <DateField
          className="flex-1"
          label={t(isExact ? 'off.toDate' : 'off.last')}
          value={last}
          error={error}
          onChange={(date) => onChange({ last: date })}
        />
        {isExact && (
          <span className="pt-6.5">
            <TimeInput label={t('off.toTime')} value={draft.to} max={DAY_MINUTES} onChange={(to) => onChange({ to })} />
          </span>
        )}
      </div>
      {isExact && <p className="-mt-2 text-xs text-ink-3">{t('off.clock', { city: format.city(zone) })}</p>}
      <TextInput
        label={t('dates.reason')}
        hint={t('off.reasonHint')}
        placeholder={t('off.reasonExample')}
        value={draft.reason}
        maxLength={REASON_LIMIT}
        onChange={(reason) => onChange({ reason })}
      />
    </div>
  );
}
