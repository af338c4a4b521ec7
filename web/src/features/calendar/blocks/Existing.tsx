import { Pencil, Trash2 } from 'lucide-react';
import { IconButton } from '../../../components/IconButton';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { ruleText } from '../series/ruleText';
import { clockText } from '../words';
import { type BlockPlan, planFor, planForTimeOff } from './plan';
import { useEntries, useRemoveEntry } from './useBlock';
import { useWayBack } from './useWayBack';

type Props = { staffId: string; date: string; zone: string; onEdit(plan: BlockPlan): void };
type Entry = { id: string; text: string; detail: string; plan: BlockPlan };

/** What keeps the time of a staff member free around a date already, to change or to take away. */
export function Existing({ staffId, date, zone, onEdit }: Props) {
  const { t, format } = useLocale();
  const { data } = useEntries(staffId);
  const remove = useRemoveEntry();
  const say = useWayBack();
  const take = ({ kept }: BlockPlan) =>
    kept && remove.mutate({ kept, staffId }, { onSuccess: (way) => say(t('block.removed'), way) });
  const clock = (instant: string) => clockText(instant, zone, format);
  const blocks = (data?.timeBlocks ?? [])
    .filter((b) =>
      b.rule ? dateIn(b.start, zone) <= date : dateIn(b.start, zone) <= date && dateIn(b.end, zone) >= date,
    )
    .map(
      (block): Entry => ({
        id: block.id,
        text: block.reason || t('block.title'),
        detail: [
          block.rule
            ? ruleText(block.rule, dateIn(block.start, zone), t, format)
            : format.shortDate(dateIn(block.start, zone)),
          `${clock(block.start)}–${clock(block.end)}`,
        ].join(', '),
        plan: planFor(block, staffId, zone),
      }),
    );
  const absences = (data?.timeOff ?? [])
    .map((off) => ({
      off,
      from: off.firstDate ?? (off.start ? dateIn(off.start, zone) : ''),
      to: off.lastDate ?? off.firstDate ?? (off.end ? dateIn(off.end, zone) : ''),
    }))
    .filter(({ from, to }) => from <= date && to >= date)
    .map(
      ({ off, from, to }): Entry => ({
        id: off.id,
        text: off.reason || t('block.timeOff'),
        detail: from === to ? format.shortDate(from) : format.shortDateRange(from, to),
        plan: planForTimeOff(off, staffId, zone),
      }),
    );
  const entries = [...blocks, ...absences];
  if (entries.length === 0) return null;
  return (
    <section aria-label={t('block.existing')} className="border-t border-line pt-3">
      <h3 className="micro mb-1">{t('block.existing')}</h3>
      {remove.isError && <Notice tone="danger">{t('desk.noAnswer')}</Notice>}
      <ul className="m-0 list-none divide-y divide-line-soft p-0">
        {entries.map(({ id, text, detail, plan }) => (
          <li key={id} className="flex min-h-11 items-center gap-2 text-sm">
            <span className="min-w-0 flex-1">
              <span dir="auto" className="own-script block truncate font-medium">
                {text}
              </span>
              <span className="tnum block truncate text-xs text-ink-3">{detail}</span>
            </span>
            <IconButton label={t('block.edit', { name: text })} onPress={() => onEdit(plan)}>
              <Pencil size={14} aria-hidden="true" />
            </IconButton>
            <IconButton label={t('block.remove', { name: text })} onPress={() => take(plan)}>
              <Trash2 size={14} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
