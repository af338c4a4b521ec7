import type { CalendarDate } from '@internationalized/date';
import { CalendarCell, type CalendarCellRenderProps } from 'react-aria-components';
import { useLocale } from '../../../lib/i18n';
import type { DateLook } from './dateSpans';
import { hueStyle, KINDS } from './kinds';

type Props = { date: CalendarDate; today: string; look: DateLook; isFree: boolean };

/** One date of the year with what is special about it. */
export function YearDay({ date, today, look, isFree }: Props) {
  const { t } = useLocale();
  const iso = date.toString();
  const kind = look && KINDS[look.kind];
  const rest = kind ? `${kind.look} font-medium` : isFree || iso < today ? 'text-ink-3' : 'text-ink';
  const face = ({ isOutsideMonth, isSelected, isSelectionStart, isSelectionEnd }: CalendarCellRenderProps) => {
    if (isOutsideMonth) return 'invisible';
    if (!isSelected)
      return `${iso < today ? '' : 'cursor-pointer hover:shadow-[inset_0_0_0_1.5px_var(--c-accent)]'} rounded-xs ${rest}`;
    const ends = isSelectionStart || isSelectionEnd ? '!bg-accent !text-on-accent' : '';
    return `bg-accent-soft font-semibold text-accent-ink ${isSelectionStart ? 'rounded-s-sm' : ''} ${isSelectionEnd ? 'rounded-e-sm' : ''} ${ends}`;
  };
  return (
    <CalendarCell
      date={date}
      style={hueStyle(kind?.hue)}
      className={(state) => `tnum grid h-7 place-items-center text-xs transition-colors ${face(state)}`}
    >
      {({ formattedDate }) => (
        <>
          <span
            className={
              iso === today ? 'grid size-5.5 place-items-center rounded-full bg-ink font-semibold text-surface' : ''
            }
          >
            {formattedDate}
          </span>
          {kind && <span className="sr-only">{look.name || t(kind.label)}</span>}
        </>
      )}
    </CalendarCell>
  );
}
