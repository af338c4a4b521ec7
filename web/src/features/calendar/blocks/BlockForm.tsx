import { Avatar } from '../../../components/Avatar';
import { TextField } from '../../../components/Field';
import { Segmented } from '../../../components/Segmented';
import { useLocale } from '../../../lib/i18n';
import { DateInput, TimeInput } from '../desk/WhenFields';
import type { Staff } from '../types';
import { HueRow } from './HueRow';
import { KeptHead } from './KeptHead';
import { type BlockPlan, REASON_LIMIT } from './plan';

type Props = { plan: BlockPlan; staff: readonly Staff[]; zone: string; onChange(part: Partial<BlockPlan>): void };

/** Whose time, when, and why. */
export function BlockForm({ plan, staff, zone, onChange }: Props) {
  const { t } = useLocale();
  const isOff = plan.kind === 'time_off';
  return (
    <>
      {plan.kept ? (
        <KeptHead plan={plan} staff={staff} zone={zone} onChange={onChange} />
      ) : (
        <Who plan={plan} staff={staff} onChange={onChange} />
      )}
      <div className="grid grid-cols-2 gap-3">
        <DateInput
          label={t(isOff ? 'block.firstDay' : 'create.date')}
          value={plan.from}
          onChange={(from) => onChange({ from, to: [from, plan.to].toSorted().at(-1) ?? from })}
        />
        {isOff && (
          <DateInput label={t('block.lastDay')} value={plan.to} min={plan.from} onChange={(to) => onChange({ to })} />
        )}
        {!plan.allDay && (
          <div className={`grid grid-cols-2 gap-3 ${isOff ? 'col-span-2' : ''}`}>
            <TimeInput label={t('block.from')} minutes={plan.start} onChange={(start) => onChange({ start })} />
            <TimeInput label={t('block.to')} minutes={plan.end} onChange={(end) => onChange({ end })} />
          </div>
        )}
      </div>
      <label className="flex items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={plan.allDay}
          onChange={(e) => onChange({ allDay: e.target.checked })}
          className="size-4 accent-(--c-accent)"
        />
        {t('block.allDay')}
      </label>
      {!isOff && !plan.kept && (
        <div className="flex flex-col gap-3">
          <Segmented<BlockPlan['repeat']>
            label={t('series.repeats')}
            value={plan.repeat}
            onChange={(repeat) => onChange({ repeat })}
            options={[
              { id: 'none', label: t('block.once') },
              { id: 'DAILY', label: t('series.daily') },
              { id: 'WEEKLY', label: t('series.weekly') },
            ]}
          />
          {plan.repeat !== 'none' && (
            <DateInput
              label={t('series.lastDate')}
              value={plan.until}
              min={plan.from}
              onChange={(until) => onChange({ until })}
            />
          )}
        </div>
      )}
      <TextField
        label={t('block.reason')}
        hint={t('block.reasonHint')}
        optional
        dir="auto"
        maxLength={REASON_LIMIT}
        placeholder={t(isOff ? 'block.reasonOff' : 'block.reasonBlock')}
        value={plan.reason}
        onChange={(e) => onChange({ reason: e.target.value })}
      />
      {!isOff && <HueRow hue={plan.hue} onChange={(hue) => onChange({ hue })} />}
    </>
  );
}

function Who({ plan, staff, onChange }: Omit<Props, 'zone'>) {
  const { t } = useLocale();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1.5 text-sm font-medium">{t('block.who')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {staff.map((s) => {
          const isOn = plan.staffIds.includes(s.id);
          const staffIds = isOn ? plan.staffIds.filter((id) => id !== s.id) : [...plan.staffIds, s.id];
          return (
            <button
              key={s.id}
              type="button"
              aria-pressed={isOn}
              onClick={() => onChange({ staffIds })}
              className={`inline-flex h-8 items-center gap-1.5 rounded-full ps-1 pe-3 text-xs font-medium max-md:h-11 ${isOn ? 'bg-accent-soft text-accent-ink shadow-[0_0_0_1.5px_var(--c-accent)]' : 'hairline text-ink-2 hover:bg-sunken'}`}
            >
              <Avatar name={s.name} hue={s.hue} size={24} />
              <bdi>{s.name.split(' ')[0]}</bdi>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
