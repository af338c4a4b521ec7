import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { scheduleOf } from '../queries';
import type { Staff, WeeklyEntry } from '../types';
import { weekOf } from '../week/entries';
import { describeChange } from '../week/hoursText';
import { WeekGlyph } from '../week/WeekGlyph';

type Props = {
  person: Staff;
  order: readonly number[];
  /** The weekly hours that the person would have; null when these stay. */
  weekly: readonly WeeklyEntry[] | null;
  /** How many appointments would lose their time; null as long as it is not known. */
  orphans: number | null;
};

/** What a change means for one person. */
export function BulkPerson({ person, order, weekly, orphans }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { data } = useQuery(scheduleOf(person.id));
  const before = data && weekOf(data.weekly);
  const after = weekly && weekOf(weekly);
  const change = before && after && (describeChange(before, after, locale) ?? t('all.same'));
  const affected = orphans !== null && (orphans ? t('avail.fallOutside', { count: orphans }) : t('all.nothingInWay'));
  return (
    <li className="flex items-center gap-4 px-4 py-3">
      <Avatar name={person.name} hue={person.hue} size={32} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{person.name}</p>
        <p className="text-xs text-pretty text-ink-3">
          {change} {affected && <span className={orphans ? 'font-medium text-warn' : ''}>{affected}</span>}
        </p>
      </div>
      {before && after && (
        <span className="flex items-center gap-2 max-md:hidden">
          <WeekGlyph week={before} order={order} />
          <ArrowRight size={13} className="text-ink-3 rtl:rotate-180" aria-hidden="true" />
          <WeekGlyph week={after} order={order} />
        </span>
      )}
    </li>
  );
}
