// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid with a roving focus; table elements lose their roles once they scroll as CSS grids
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the button inside the cell
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocale } from '../../../lib/i18n';
import type { Weekday } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import { useSession } from '../state/session';
import type { Day } from '../types';
import { DayCell } from './DayCell';
import { ReasonHint, useReasonHint } from './ReasonHint';
import { useGridKeys } from './useGridKeys';
import { type MoreDays, useWeekScroll, VISIBLE_WEEKS } from './useWeekScroll';
import { WeeksHeader } from './WeeksHeader';

type Props = {
  /** whole weeks, the first of them that of today */
  days: Day[];
  weekStart: Weekday;
  selected?: string;
  onSelect(date: string): void;
  more: MoreDays;
};

/** Five weeks from this one on, more by scrolling: no month half full of past days. Every date can be focused and asked. */
export function RollingWeeks({ days, weekStart, selected, onSelect, more }: Props) {
  const { t, format } = useLocale();
  const zone = useSession((s) => s.zone);
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<string>();
  const scroll = useWeekScroll(box, days, more);
  const [shown, hint] = useReasonHint();
  const today = todayIn(zone);
  const active = cursor ?? selected ?? today;
  const onKeyDown = useGridKeys({ box, active, days, weekStart, setCursor });
  const reveal = useEffectEvent(scroll.reveal);
  const isKnown = days.some((day) => day.date === selected);
  useEffect(() => {
    if (selected && isKnown) reveal(selected);
  }, [selected, isKnown]);
  const weeks = Array.from({ length: days.length / 7 }, (_, i) => days.slice(i * 7, i * 7 + 7));
  const lastDate = days.findLast((day) => day.reason !== 'beyond_horizon')?.date;
  return (
    <>
      <WeeksHeader scroll={scroll} />
      <div
        role="grid"
        aria-label={t('when.dates')}
        aria-describedby="grid-help"
        onKeyDown={onKeyDown}
        tabIndex={-1}
        className="outline-none"
      >
        <div role="row" className="grid grid-cols-7 gap-1 pb-1.5">
          {weeks[0]?.map((day) => (
            <span key={day.date} role="columnheader" className="text-center text-xs font-medium text-ink-3">
              {format.shortWeekday(day.date)}
            </span>
          ))}
        </div>
        <div
          role="rowgroup"
          ref={box}
          onScroll={() => {
            scroll.onScroll();
            hint.hide();
          }}
          className="no-bar -mx-1 snap-y overflow-y-auto overscroll-contain px-1 [mask-image:linear-gradient(to_bottom,#000_calc(100%-26px),transparent)] [--row:52px] md:[--row:56px]"
          style={{ height: `calc(var(--row) * ${VISIBLE_WEEKS + 0.5})` }}
        >
          {weeks.map((week) => (
            <div role="row" key={week[0]?.date} className="grid h-(--row) snap-start grid-cols-7 gap-1 py-0.5">
              {week.map((day) => (
                <DayCell
                  key={day.date}
                  day={day}
                  isToday={day.date === today}
                  isSelected={day.date === selected}
                  tabbable={day.date === active}
                  onSelect={onSelect}
                  hint={hint}
                />
              ))}
            </div>
          ))}
          {!more.exists && lastDate && (
            <p className="px-2 py-4 text-center text-xs text-ink-3">
              {t('weeks.end', { date: format.weekdayDate(lastDate) })}
            </p>
          )}
        </div>
      </div>
      <p id="grid-help" className="sr-only">
        {t('weeks.help')}
      </p>
      <ReasonHint shown={shown} />
    </>
  );
}
