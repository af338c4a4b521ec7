import { CalendarArrowUp, CalendarX2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import { choose } from '../state/choices';
import { useOtherStaff } from '../state/queries';
import { useSession } from '../state/session';
import { staffToAsk, useChosenService } from '../state/wizard';
import type { Day } from '../types';
import { useDayText } from './useDayText';

const OTHERS_SHOWN = 3;

type WayOutProps = { icon: ReactNode; title: string; detail?: string; onClick(): void };

function WayOut({ icon, title, detail, onClick }: WayOutProps) {
  return (
    <button type="button" onClick={onClick} className="choice flex w-full items-center gap-3 px-3 py-2.5 text-start">
      {icon}
      <span className="min-w-0 flex-1">
        <span className="block text-sm font-medium">{title}</span>
        {detail && <span className="tnum block text-xs text-ink-3">{detail}</span>}
      </span>
    </button>
  );
}

type Props = { day: Day; days: Day[]; firstFree?: string; pickDate(date: string): void };

/** Why a date has no times, and what to do: somebody else that day, or the next free date. */
export function ClosedDay({ day, days, firstFree, pickDate }: Props) {
  const { t, format } = useLocale();
  const { page, service, staffId } = useChosenService();
  const zone = useSession((s) => s.zone);
  const { reason } = useDayText(day);
  const others = useOtherStaff(service, staffToAsk(service, staffId), day.date, zone);
  const later = days.find((d) => d.date > day.date && d.slots.length);
  const next = later?.date ?? firstFree;
  const count = days.find((d) => d.date === next)?.slots.length;
  return (
    <div className="fade-up mt-3">
      <p className="hatch flex items-start gap-2.5 rounded-md px-3 py-3 text-sm font-medium">
        <CalendarX2 size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3" />
        {reason}
      </p>
      {(others.length > 0 || next) && <p className="micro mt-5 mb-2">{t('closed.instead')}</p>}
      <div className="space-y-2">
        {others.slice(0, OTHERS_SHOWN).map((other) => {
          const person = page.staff.find(({ id }) => id === other.staffId);
          return (
            person && (
              <WayOut
                key={person.id}
                icon={<Avatar name={person.name} hue={person.hue} size={32} />}
                title={t('closed.other', { name: person.name })}
                detail={t('closed.times', { n: other.count })}
                onClick={() => choose({ staff: person.id, date: day.date, at: undefined })}
              />
            )
          );
        })}
        {next && (
          <WayOut
            icon={
              <span
                aria-hidden="true"
                className="grid size-8 place-items-center rounded-full bg-accent-soft text-accent-ink"
              >
                <CalendarArrowUp size={16} />
              </span>
            }
            title={t('closed.next', { date: format.shortDate(next) })}
            detail={count ? t('closed.times', { n: count }) : undefined}
            onClick={() => pickDate(next)}
          />
        )}
        {!next && others.length === 0 && <p className="px-1 pt-3 text-sm text-ink-2">{t('closed.nothing')}</p>}
      </div>
    </div>
  );
}
