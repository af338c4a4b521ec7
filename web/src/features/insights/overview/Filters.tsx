import { useQueries } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { DateField } from '../../../components/forms/DateField';
import { Segmented } from '../../../components/forms/Segmented';
import { Select } from '../../../components/forms/Select';
import { useLocale } from '../../../lib/i18n';
import { addDays, daysBetween } from '../../../lib/time/dates';
import { type Choice, MOST_DAYS, RANGES, type RangeId } from '../choice';
import { services, staff } from '../queries';

const ALL = 'all';

type Props = {
  choice: Choice & { range: RangeId };
  isManager: boolean;
  onChange(patch: Partial<Choice & { range: RangeId }>): void;
};

/** Which dates, whose appointments, of which service; and the same as a file. */
export function Filters({ choice, isManager, onChange }: Props) {
  const { t } = useLocale();
  const [team, offer] = useQueries({ queries: [staff, services] });
  const { range, from, to, staffId, serviceId } = choice;
  const query = new URLSearchParams({ kind: 'insights', bom: 'true', from, to });
  if (staffId) query.set('staffId', staffId);
  if (serviceId) query.set('serviceId', serviceId);
  // the other date goes along rather than that a range is upside down or too long
  const fromOn = (date: string) =>
    onChange({ from: date, to: date > to || daysBetween(date, to) >= MOST_DAYS ? date : to });
  const toOn = (date: string) =>
    onChange({
      to: date,
      from: date < from ? date : daysBetween(from, date) >= MOST_DAYS ? addDays(date, 1 - MOST_DAYS) : from,
    });
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <Segmented
        label={t('ins.range')}
        value={range}
        onChange={(id) => onChange(id === 'own' ? { range: id, from, to } : { range: id })}
        options={RANGES.map((id) => ({ id, label: t(`ins.range.${id}`) }))}
        className="max-w-full overflow-x-auto"
      />
      {range === 'own' && (
        <>
          <DateField hideLabel label={t('ins.from')} value={from} onChange={fromOn} />
          <DateField hideLabel label={t('ins.to')} value={to} onChange={toOn} />
        </>
      )}
      {isManager && (
        <Select
          small
          hideLabel
          label={t('ins.who')}
          className="w-40 max-md:grow"
          value={staffId || ALL}
          onChange={(id) => onChange({ staffId: id === ALL ? '' : id })}
          options={[
            { id: ALL, label: t('ins.everybody') },
            ...(team.data ?? []).map(({ id, name, hue }) => ({ id, label: name, hue })),
          ]}
        />
      )}
      <Select
        small
        hideLabel
        label={t('ins.service')}
        className="w-40 max-md:grow"
        value={serviceId || ALL}
        onChange={(id) => onChange({ serviceId: id === ALL ? '' : id })}
        options={[
          { id: ALL, label: t('ins.allServices') },
          ...(offer.data ?? []).map(({ id, name, hue }) => ({ id, label: name, hue })),
        ]}
      />
      {isManager && (
        <a
          href={`/api/exports?${query}`}
          download="insights.csv"
          className="ms-auto flex h-8 items-center gap-1.5 rounded-md px-3 text-sm font-medium hairline transition-colors hover:bg-sunken"
        >
          <Download size={14} aria-hidden="true" className="text-ink-3" />
          {t('ins.export')}
        </a>
      )}
    </div>
  );
}
