import { Menu, type MenuAction } from '../../../components/forms/Menu';
import { useLocale } from '../../../lib/i18n';
import { clockRange } from '../../../lib/time/clock';
import type { DateKind, DateSpan } from './dateSpans';
import { KINDS, KindMark } from './kinds';
import { rangeText } from './rangeText';

export type ComingDate = DateSpan & { kind: DateKind; actions: MenuAction[] };

/** What is special in the months on screen, one after the other, and what can be done about it. */
export function ComingDates({ list }: { list: readonly ComingDate[] }) {
  const { t, format } = useLocale();
  return (
    <section aria-label={t('dates.coming')} className="card p-4">
      <h2 className="mb-1 text-sm font-semibold">{t('dates.coming')}</h2>
      {!list.length && <p className="text-sm text-pretty text-ink-3">{t('dates.none')}</p>}
      <ul className="m-0 list-none divide-y divide-line-soft p-0">
        {list.map((each) => {
          const name = each.reason || t(KINDS[each.kind].label);
          return (
            <li key={`${each.kind}${each.from}`} className="flex items-center gap-3 py-2">
              <KindMark kind={each.kind} />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm">{name}</span>
                <span className="tnum block truncate text-xs text-ink-3">
                  {rangeText(each.from, each.to, format)}
                  {each.windows.length > 0 && ` · ${each.windows.map((w) => clockRange(w.from, w.to)).join(', ')}`}
                </span>
              </span>
              {each.actions.length > 0 && <Menu label={t('dates.more', { what: name })} actions={each.actions} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
