import { CircleCheck, CornerDownRight, TriangleAlert, Undo2 } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { REASONS } from '../move/reasons';
import type { Staff } from '../types';
import { clockText } from '../words';
import { type Fix, type Fixes, isOpen, type Occurrence } from './usePlan';

type Props = {
  occurrences: readonly Occurrence[];
  fixes: Fixes;
  staff: readonly Staff[];
  /** Whom the series is with; null: whoever is free. */
  staffId: string | null;
  zone: string;
  onFix(recurrenceId: string, fix: Fix | null): void;
};

/** Every date of the series; one that cannot be had says why and has its ways out beside it. */
export function OccurrenceList({ occurrences, fixes, ...rest }: Props) {
  return (
    <ol className="m-0 list-none p-0">
      {occurrences.map((each, i) => (
        <Row key={each.recurrenceId} place={i + 1} occurrence={each} fix={fixes.get(each.recurrenceId)} {...rest} />
      ))}
    </ol>
  );
}

type RowProps = Omit<Props, 'occurrences' | 'fixes'> & { place: number; occurrence: Occurrence; fix: Fix | undefined };

function Row({ place, occurrence: o, fix, staff, staffId, zone, onFix }: RowProps) {
  const { t, format } = useLocale();
  const open = isOpen(o);
  const struck = fix ? 'text-ink-3 line-through' : '';
  const nameOf = (id: string | undefined) => staff.find((s) => s.id === id)?.name.split(' ')[0] ?? '';
  const placeText = (start: string, staffId: string) => {
    const date = dateIn(start, zone);
    const isOther = date !== dateIn(o.recurrenceId, zone);
    return [isOther && format.shortDate(date), clockText(start, zone, format), nameOf(staffId)]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <li className={`border-b border-line-soft px-3 py-2 text-sm last:border-0 ${open ? 'bg-danger-soft/50' : ''}`}>
      <div className="flex min-h-6 flex-wrap items-center gap-x-3">
        <span className="tnum w-5 text-end text-xs text-ink-3">{place}</span>
        <span className={`w-24 ${struck}`}>{format.shortDate(dateIn(o.recurrenceId, zone))}</span>
        <bdi className={`tnum ${struck}`}>{clockText(o.recurrenceId, zone, format)}</bdi>
        <span className="ms-auto flex items-center gap-1.5 text-xs">
          {open ? (
            <span className="flex items-center gap-1.5 font-medium text-danger">
              <TriangleAlert size={13} aria-hidden="true" />
              {o.reason && t(REASONS[o.reason], { name: nameOf(o.staffIds[0] ?? staffId ?? undefined) })}
            </span>
          ) : fix ? (
            <Fixed
              text={fix.kind === 'move' ? placeText(fix.start, fix.staffId) : null}
              onUndo={() => onFix(o.recurrenceId, null)}
            />
          ) : (
            <span className="flex items-center gap-1.5 text-ok">
              <CircleCheck size={13} aria-hidden="true" />
              {t('series.free')}
            </span>
          )}
        </span>
      </div>
      {open && (
        <div className="mt-1.5 flex flex-wrap items-center gap-1.5 ps-8">
          {o.alternatives.slice(0, 3).map(({ slot, staffId }) => (
            <Way
              key={`${staffId}${slot.start}`}
              text={placeText(slot.start, staffId)}
              onPress={() => onFix(o.recurrenceId, { kind: 'move', start: slot.start, staffId })}
            />
          ))}
          <Way text={t('series.skip')} onPress={() => onFix(o.recurrenceId, { kind: 'skip' })} />
        </div>
      )}
    </li>
  );
}

function Way({ text, onPress }: { text: string; onPress(): void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="tnum hairline h-7 rounded-sm bg-surface px-2 text-xs font-medium hover:shadow-[0_0_0_1.5px_var(--c-accent)] max-md:h-10"
    >
      <bdi>{text}</bdi>
    </button>
  );
}

function Fixed({ text, onUndo }: { text: string | null; onUndo(): void }) {
  const { t } = useLocale();
  return (
    <>
      {text === null ? (
        <span className="text-ink-3">{t('series.skipped')}</span>
      ) : (
        <span className="tnum flex items-center gap-1.5 font-medium text-accent-ink">
          <CornerDownRight size={13} aria-hidden="true" className="rtl:-scale-x-100" />
          <bdi>{text}</bdi>
        </span>
      )}
      <button
        type="button"
        aria-label={t('series.undoFix')}
        onClick={onUndo}
        className="grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-sunken max-md:size-10"
      >
        <Undo2 size={13} aria-hidden="true" />
      </button>
    </>
  );
}
