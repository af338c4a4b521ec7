import { Notice } from '../../../components/Notice';
import { ScrollArea } from '../../../components/ScrollArea';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { Staff } from '../types';
import { clockText } from '../words';
import type { Orphan } from './useBlock';

/** The place in its alternatives that each appointment goes to; null: it stays. */
export type Choices = ReadonlyMap<string, number | null>;

type Props = {
  orphans: readonly Orphan[];
  /** How many there are; the list may be the first of them. */
  count: number;
  choices: Choices;
  staff: readonly Staff[];
  zone: string;
  onChoose(appointmentId: string, place: number | null): void;
};

const STAYS = 'stays';

/** Where each appointment goes: where somebody has chosen, else the first proposal that none before it has taken. */
export function choicesOf(orphans: readonly Orphan[], choices: Choices): Choices {
  const taken: Orphan['alternatives'] = [];
  const all = new Map<string, number | null>();
  for (const { appointmentId, alternatives } of orphans) {
    const free = alternatives.findIndex((each) => !taken.some((other) => overlap(each, other)));
    const wished = choices.get(appointmentId);
    const place = wished === undefined ? free : (wished ?? -1);
    const to = alternatives[place];
    if (to) taken.push(to);
    all.set(appointmentId, to ? place : null);
  }
  return all;
}

type Place = Orphan['alternatives'][number];
const overlap = (a: Place, b: Place) =>
  a.staffId === b.staffId &&
  Date.parse(a.slot.start) < Date.parse(b.slot.end) &&
  Date.parse(b.slot.start) < Date.parse(a.slot.end);

/** Every appointment that would lose its time, each with a place to go to; nothing is called off silently. */
export function AffectedList({ orphans, count, choices, staff, zone, onChoose }: Props) {
  const { t, format } = useLocale();
  const chosen = choicesOf(orphans, choices);
  const when = (start: string) => `${format.shortDate(dateIn(start, zone))}, ${clockText(start, zone, format)}`;
  const nameOf = (id: string | undefined) => staff.find((s) => s.id === id)?.name.split(' ')[0] ?? '';
  return (
    <section aria-label={t('block.affected')} className="min-w-0">
      <Notice tone="warn" live>
        {t('block.affects', { count })}
      </Notice>
      <ScrollArea label={t('block.affected')} className="hairline mt-3 max-h-[380px] rounded-lg">
        <ul className="m-0 list-none p-0">
          {orphans.map((orphan) => {
            const { appointmentId: id, alternatives } = orphan;
            const who = orphan.customers.join(', ') || orphan.serviceName;
            return (
              <li key={id} className="border-b border-line-soft px-3 py-2.5 last:border-0">
                <p dir="auto" className="own-script truncate text-sm font-medium">
                  {who}
                </p>
                <p className="tnum mb-1.5 truncate text-xs text-ink-3">
                  {when(orphan.start)} · {nameOf(orphan.staffIds[0])} · {orphan.serviceName}
                </p>
                <select
                  aria-label={t('block.newPlace', { name: who })}
                  value={chosen.get(id) ?? STAYS}
                  onChange={(e) => onChoose(id, e.target.value === STAYS ? null : Number(e.target.value))}
                  className="field !min-h-9 text-xs max-md:!min-h-11"
                >
                  {alternatives.map((each, i) => (
                    <option key={`${each.staffId}${each.slot.start}`} value={i}>
                      {t('block.moveTo', { when: when(each.slot.start), name: nameOf(each.staffId) })}
                    </option>
                  ))}
                  <option value={STAYS}>{t('block.stays')}</option>
                </select>
              </li>
            );
          })}
        </ul>
      </ScrollArea>
    </section>
  );
}
