import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { ViewFacts } from '../shell/useFacts';
import { clockText } from '../words';

type At = { start: string; end: string; staffIds: readonly string[] };
type Props = { at: At; was?: At; isOld?: boolean; facts: ViewFacts };

/** Where an appointment stood, or will stand; what is different from `was` is stronger. */
export function PlaceRow({ at, was, isOld = false, facts }: Props) {
  const { t, format } = useLocale();
  const { zone } = facts;
  const staff = facts.staff.filter((s) => at.staffIds.includes(s.id));
  const date = dateIn(at.start, zone);
  const time = (instant: string) => clockText(instant, zone, format);
  const mark = (changed: boolean | undefined) => (changed ? 'font-semibold text-ink' : '');
  return (
    <div className={`flex items-center gap-3 rounded-md px-4 py-3.5 ${isOld ? 'text-ink-3' : 'bg-surface shadow-xs'}`}>
      <span className="sr-only">{t(isOld ? 'move.from' : 'move.to')}</span>
      <span className="flex -space-x-2 rtl:space-x-reverse">
        {staff.map((s) => (
          <Avatar key={s.id} name={s.name} hue={s.hue} size={28} />
        ))}
      </span>
      <div className={`min-w-0 flex-1 text-sm ${isOld ? '' : 'text-ink-2'}`}>
        <p className={mark(was && dateIn(was.start, zone) !== date)}>{format.weekdayDate(date)}</p>
        <p dir="auto" className={`own-script truncate text-xs ${mark(was && was.staffIds[0] !== at.staffIds[0])}`}>
          {staff.map((s) => s.name).join(', ')}
        </p>
      </div>
      <bdi
        dir="ltr"
        className={`tnum text-sm whitespace-nowrap ${isOld ? 'line-through' : 'font-semibold text-accent-ink'}`}
      >
        {time(at.start)}–{time(at.end)}
      </bdi>
    </div>
  );
}
