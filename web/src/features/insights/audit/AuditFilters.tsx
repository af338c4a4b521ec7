import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Select } from '../../../components/forms/Select';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import { type AuditWish, users } from '../queries';
import { THINGS } from './things';

const ALL = 'all';
const SINCE = ['1', '7', '30', '90'] as const;

type Props = { wish: AuditWish; today: string; onChange(patch: Partial<AuditWish>): void };

/** Which changes, whose, and since when; and the whole log as a file. */
export function AuditFilters({ wish, today, onChange }: Props) {
  const { t } = useLocale();
  const people = useQuery(users).data ?? [];
  const sinceDate = (days: string) => addDays(today, 1 - Number(days));
  const since = SINCE.find((days) => sinceDate(days) === wish.from) ?? ALL;
  return (
    <div className="mb-5 flex flex-wrap items-center gap-2">
      <Select
        small
        hideLabel
        label={t('ins.what')}
        className="w-40 max-md:grow"
        value={wish.kind || ALL}
        onChange={(kind) => onChange({ kind: kind === ALL ? '' : kind })}
        options={[
          { id: ALL, label: t('ins.everything') },
          ...THINGS.map((id) => ({ id: id as string, label: t(`ins.things.${id}`) })),
        ]}
      />
      <Select
        small
        hideLabel
        label={t('ins.who')}
        className="w-40 max-md:grow"
        value={wish.actorId || ALL}
        onChange={(id) => onChange({ actorId: id === ALL ? '' : id })}
        options={[{ id: ALL, label: t('ins.everybody') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
      />
      <Select
        small
        hideLabel
        label={t('ins.since')}
        className="w-40 max-md:grow"
        value={since as string}
        onChange={(days) => onChange({ from: days === ALL ? '' : sinceDate(days) })}
        options={[
          { id: ALL, label: t('ins.anyTime') },
          ...SINCE.map((id) => ({ id: id as string, label: t(`ins.since.${id}`) })),
        ]}
      />
      <a
        href="/api/exports?kind=audit&bom=true"
        download="audit.csv"
        className="ms-auto flex h-8 items-center gap-1.5 rounded-md px-3 text-sm font-medium hairline transition-colors hover:bg-sunken"
      >
        <Download size={14} aria-hidden="true" className="text-ink-3" />
        {t('ins.exportAll')}
      </a>
    </div>
  );
}
