// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid with a roving focus; table elements lose their roles once they scroll as CSS grids
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the button inside the cell
import { memo } from 'react';
import { useLocale } from '../../../lib/i18n';
import type { Day } from '../types';
import { Dots, fullness } from './Dots';
import type { ReasonHintControl } from './ReasonHint';
import { useDayText } from './useDayText';

type Props = {
  day: Day;
  isToday: boolean;
  isSelected: boolean;
  tabbable: boolean;
  onSelect(date: string): void;
  hint: ReasonHintControl;
};

function look(open: boolean, past: boolean, selected: boolean) {
  if (selected && open) return 'bg-accent font-semibold text-on-accent shadow-sm';
  if (selected)
    return 'bg-sunken font-semibold text-ink-2 line-through decoration-line-strong decoration-1 shadow-[inset_0_0_0_1.5px_var(--c-line-strong)]';
  if (open)
    return 'bg-accent-soft/70 font-medium text-ink hover:bg-accent-soft hover:shadow-[inset_0_0_0_1.5px_var(--c-accent)]';
  if (past) return 'cursor-default text-ink-3';
  return 'text-ink-3 line-through decoration-line-strong/70 decoration-1 hover:bg-sunken';
}

/** A closed date is not disabled: it can be focused, says why, and opens its ways out. Only past dates do nothing. */
export const DayCell = memo(function DayCell({ day, isToday, isSelected, tabbable, onSelect, hint }: Props) {
  const { format } = useLocale();
  const { reason, label } = useDayText(day);
  const past = day.reason === 'past' && !isToday;
  const show = (el: HTMLElement) => (reason ? hint.show(reason, el, !past) : hint.hide());
  return (
    <span role="gridcell" aria-selected={isSelected} className="flex justify-center">
      <button
        type="button"
        data-date={day.date}
        tabIndex={tabbable ? 0 : -1}
        aria-label={label}
        aria-disabled={past || undefined}
        onClick={() => !past && onSelect(day.date)}
        onPointerEnter={(e) => e.pointerType === 'mouse' && show(e.currentTarget)}
        onPointerDown={(e) => e.pointerType !== 'mouse' && past && show(e.currentTarget)}
        onPointerLeave={hint.hide}
        onFocus={(e) => e.currentTarget.matches(':focus-visible') && show(e.currentTarget)}
        onBlur={hint.hide}
        className={`tnum relative flex h-full w-full max-w-13 flex-col items-center justify-center rounded-md text-base transition duration-150 active:scale-95 ${look(day.slots.length > 0, past, isSelected)}`}
      >
        {day.date.endsWith('-01') && (
          <span aria-hidden="true" className="absolute top-0.5 text-2xs font-semibold no-underline">
            {format.shortMonth(day.date)}
          </span>
        )}
        <span>{format.dayNumber(day.date)}</span>
        <span className="absolute bottom-1.5">
          <Dots n={fullness(day)} on={isSelected} />
        </span>
        {isToday && (
          <span
            aria-hidden="true"
            className={`absolute end-1 top-1 size-1.5 rounded-full ${isSelected ? 'bg-on-accent' : 'bg-now'}`}
          />
        )}
      </button>
    </span>
  );
});
