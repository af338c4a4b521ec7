import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useLocale } from '../../../lib/i18n';
import { addDays, dayInWeek, type Weekday } from '../../../lib/time/dates';
import type { Day } from '../types';

const PAGE_DAYS = 35;

/** By how many days a key moves the focus, after the ARIA grid pattern; undefined for other keys. */
export function daysByKey(key: string, date: string, weekStart: Weekday, rtl: boolean): number | undefined {
  const forward = rtl ? -1 : 1;
  const inWeek = dayInWeek(date, weekStart);
  switch (key) {
    case 'ArrowRight':
      return forward;
    case 'ArrowLeft':
      return -forward;
    case 'ArrowDown':
      return 7;
    case 'ArrowUp':
      return -7;
    case 'PageDown':
      return PAGE_DAYS;
    case 'PageUp':
      return -PAGE_DAYS;
    case 'Home':
      return -inWeek;
    case 'End':
      return 6 - inWeek;
  }
}

type Grid = {
  box: RefObject<HTMLElement | null>;
  active: string;
  days: Day[];
  weekStart: Weekday;
  setCursor(date: string): void;
};

/** Arrow keys of the date grid: one tab stop, the focus roves. */
export function useGridKeys({ box, active, days, weekStart, setCursor }: Grid) {
  const { rtl } = useLocale();
  const pending = useRef<string>(undefined);
  useEffect(() => {
    if (!pending.current) return;
    box.current?.querySelector<HTMLElement>(`[data-date="${pending.current}"]`)?.focus();
    pending.current = undefined;
  });
  return (event: KeyboardEvent) => {
    const by = daysByKey(event.key, active, weekStart, rtl);
    const first = days[0]?.date;
    const last = days.at(-1)?.date;
    if (by === undefined || !first || !last) return;
    event.preventDefault();
    const wished = addDays(active, by);
    const [, target = wished] = [first, wished, last].sort();
    pending.current = target;
    setCursor(target);
  };
}
