import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, minutesOfDay } from '../../../lib/time/instants';
import { CustomerField } from '../create/CustomerField';
import { ableTo } from '../create/draft';
import { SelectField } from '../desk/SelectField';
import { DateInput, TimeInput } from '../desk/WhenFields';
import { type Business, firstWeekday, type Service, type Staff } from '../types';
import { RuleBuilder } from './RuleBuilder';
import type { Rule } from './rule';
import type { Plan } from './usePlan';

type Wish = Omit<Plan, 'rule' | 'fixes'>;
type Props = {
  wish: Wish;
  rule: Rule;
  /** The local date of the first occurrence. */
  date: string;
  business: Business;
  staff: readonly Staff[];
  services: readonly Service[];
  onWish(wish: Wish): void;
  onRule(rule: Rule): void;
};

/** For whom, what, with whom, from when on, and how it returns. */
export function SeriesFields({ wish, rule, date, business, staff, services, onWish, onRule }: Props) {
  const { t } = useLocale();
  const { zone } = business;
  const service = services.find((s) => s.id === wish.serviceId);
  const set = (part: Partial<Wish>) => onWish({ ...wish, ...part });
  const minutes = minutesOfDay(wish.start, zone);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <CustomerField person={wish.person} onChange={(person) => set({ person })} />
      <SelectField
        label={t('create.service')}
        value={wish.serviceId}
        onChange={(serviceId) => {
          const next = services.find((s) => s.id === serviceId);
          const keeps = !wish.staffId || next?.staffIds.includes(wish.staffId);
          set({ serviceId, staffId: keeps ? wish.staffId : null });
        }}
        options={services.filter((s) => s.capacity === 1).map((s) => ({ id: s.id, text: s.name }))}
      />
      <SelectField
        label={t('create.with')}
        value={wish.staffId ?? ''}
        onChange={(id) => set({ staffId: id || null })}
        options={[
          { id: '', text: t('create.anyone') },
          ...ableTo(staff, service).map((s) => ({ id: s.id, text: s.name })),
        ]}
      />
      <div className="grid grid-cols-[1fr_6.5rem] gap-3">
        <DateInput
          label={t('series.first')}
          value={dateIn(wish.start, zone)}
          onChange={(next) => set({ start: instantAt(next, minutes, zone) })}
        />
        <TimeInput
          label={t('create.starts')}
          minutes={minutes}
          onChange={(next) => set({ start: instantAt(dateIn(wish.start, zone), next, zone) })}
        />
      </div>
      <RuleBuilder start={date} rule={rule} weekStart={firstWeekday(business)} onChange={onRule} />
    </div>
  );
}
