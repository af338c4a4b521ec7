import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { isReason, REASONS } from '../move/reasons';
import type { Appointment, Staff } from '../types';
import { clockText } from '../words';
import type { Fare } from './useSeriesEdit';

type Props = { fares: readonly Fare[]; before: readonly Appointment[]; staff: readonly Staff[]; zone: string };

/** Each appointment that a change means: what it was, what it becomes, or what is in its way. */
export function FareList({ fares, before, staff, zone }: Props) {
  const { t, format } = useLocale();
  const nameOf = (id: string | undefined) => staff.find((s) => s.id === id)?.name.split(' ')[0] ?? '';
  return (
    <ol className="m-0 list-none p-0">
      {fares.map((fare) => {
        const was = before.find((a) => Date.parse(a.recurrenceId ?? '') === Date.parse(fare.recurrenceId));
        const isTaken = fare.outcome === 'conflict';
        const isMoved = was !== undefined && Date.parse(was.start) !== Date.parse(fare.start);
        const [given] = fare.staffIds;
        const isOther = given !== undefined && was !== undefined && !was.staffIds.includes(given);
        return (
          <li
            key={fare.recurrenceId}
            className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-soft px-3 py-2 text-sm last:border-0 ${isTaken ? 'bg-danger-soft/50' : ''}`}
          >
            <span className="w-24">{format.shortDate(dateIn(fare.start, zone))}</span>
            {isMoved && <del className="tnum text-ink-3">{clockText(was.start, zone, format)}</del>}
            <bdi className="tnum font-medium">{clockText(fare.start, zone, format)}</bdi>
            {isOther && <bdi className="font-medium">{nameOf(given)}</bdi>}
            <span className="ms-auto flex items-center gap-1.5 text-xs">
              {isTaken ? (
                <span className="flex items-center gap-1.5 font-medium text-danger">
                  <TriangleAlert size={13} aria-hidden="true" />
                  {t(isReason(fare.reason) ? REASONS[fare.reason] : 'desk.notPossible', {
                    name: nameOf(was?.staffIds[0]),
                  })}
                </span>
              ) : (
                <span className="flex items-center gap-1.5 text-ok">
                  <CircleCheck size={13} aria-hidden="true" />
                  {t('series.free')}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
