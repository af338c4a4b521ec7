import { useQuery } from '@tanstack/react-query';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Badge } from '../../../components/Badge';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { summaryOf } from '../file/summary';
import { customer as fileOf } from '../queries';
import type { Customer } from '../types';

type Props = { customers: readonly Customer[]; stays: string; zone: string; onStays(id: string): void };

/** Two customers beside each other; one of them is chosen to stay. */
export function Pair({ customers, stays, zone, onStays }: Props) {
  const { t } = useLocale();
  return (
    <RadioGroup value={stays} onChange={onStays}>
      <Label className="sr-only">{t('cust.whoStays')}</Label>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {customers.map((each) => (
          <Radio
            key={each.id}
            value={each.id}
            className="group flex cursor-pointer flex-col gap-3 rounded-lg p-4 text-sm hairline transition data-[hovered]:bg-sunken data-[selected]:bg-accent-soft/50 data-[selected]:shadow-[0_0_0_1.5px_var(--c-accent)]"
          >
            <Preview customer={each} zone={zone} stays={each.id === stays} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function Preview({ customer, zone, stays }: { customer: Customer; zone: string; stays: boolean }) {
  const { t, format } = useLocale();
  const visits = useQuery(fileOf(customer.id)).data?.visits;
  const facts = [
    [t('cust.email'), customer.email],
    [t('cust.phone'), customer.phone || '–'],
    [t('cust.since'), format.fullDate(dateIn(customer.createdAt, zone))],
    [t('cust.history'), visits ? t('cust.visits', { count: summaryOf(visits).came }) : '…'],
    [t('cust.consent'), customer.marketing.optIn ? t('cust.news') : t('cust.consentNo')],
    [t('cust.notes'), customer.notes || '–'],
  ] as const;
  return (
    <>
      <span className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-semibold">
          <bdi>{customer.name}</bdi>
        </span>
        <Badge tone={stays ? 'accent' : 'quiet'}>{t(stays ? 'cust.stays' : 'cust.goes')}</Badge>
      </span>
      <span className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {facts.map(([name, value]) => (
          <span key={name} className="contents">
            <span className="text-xs text-ink-3">{name}</span>
            <span className="truncate text-end">
              <bdi>{value}</bdi>
            </span>
          </span>
        ))}
      </span>
    </>
  );
}
