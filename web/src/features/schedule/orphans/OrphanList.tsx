import { ArrowRight } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { Select } from '../../../components/forms/Select';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { Orphan, Staff } from '../types';
import { joined } from '../week/hoursText';
import { type Choices, KEEP, refitText } from './refit';

type Props = {
  orphans: readonly Orphan[];
  team: readonly Staff[];
  /** The zone of the business, in which appointments are told. */
  zone: string;
  choices: Choices;
  /** Those whose chosen times collide. */
  clashing: ReadonlySet<string>;
  onChoose(appointmentId: string, choice: string): void;
};

/** Each appointment that would lose its time, with the proposed way out chosen already. */
export function OrphanList({ orphans, team, zone, choices, clashing, onChoose }: Props) {
  const { t, format, tag } = useLocale();
  return (
    <ul className="m-0 list-none divide-y divide-line-soft p-0">
      {orphans.map((orphan) => {
        const person = team.find((s) => orphan.staffIds.includes(s.id));
        const who = orphan.customers.length ? joined(orphan.customers, tag) : orphan.serviceName;
        const refits = orphan.alternatives.map((alternative, i) => ({
          id: String(i),
          label: refitText(orphan, alternative, { t, format, zone, team }),
          detail: i === 0 ? t('orphans.nearest') : undefined,
        }));
        return (
          <li key={orphan.appointmentId} className="flex items-center gap-x-3 gap-y-2 py-2.5 max-md:flex-wrap">
            {person && <Avatar name={person.name} hue={person.hue} size={28} />}
            <div className="min-w-0 flex-1 max-md:basis-[calc(100%-40px)]">
              <p className="truncate text-sm font-medium">{who}</p>
              <p className="truncate text-xs text-ink-3">
                {orphan.serviceName}
                <span className="tnum whitespace-nowrap">
                  {' · '}
                  {format.shortDate(dateIn(orphan.start, zone))}{' '}
                  {`\u2066${format.time(orphan.start, zone)}–${format.time(orphan.end, zone)}\u2069`}
                </span>
              </p>
            </div>
            <ArrowRight size={14} aria-hidden="true" className="shrink-0 text-ink-3 max-md:hidden rtl:rotate-180" />
            <Select
              small
              hideLabel
              label={t('orphans.what', { name: who })}
              className="w-64 max-md:w-full"
              value={choices[orphan.appointmentId] ?? KEEP}
              error={clashing.has(orphan.appointmentId) ? t('orphans.clash') : undefined}
              onChange={(choice) => onChoose(orphan.appointmentId, choice)}
              options={[...refits, { id: KEEP, label: t('orphans.keep') }]}
            />
          </li>
        );
      })}
    </ul>
  );
}
