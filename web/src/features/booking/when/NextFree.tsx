import { ArrowRight } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import type { Day } from '../types';

type Props = { days: Day[]; from: string; pickDate(date: string): void };

/** The jump to the following date with times. */
export function NextFree({ days, from, pickDate }: Props) {
  const { t, format } = useLocale();
  const next = days.find((day) => day.date > from && day.slots.length);
  if (!next) return null;
  return (
    <button
      type="button"
      onClick={() => pickDate(next.date)}
      className="text-link mt-4 flex min-h-8 items-center gap-1.5 text-sm"
    >
      {t('next.day', { date: format.shortDate(next.date) })}
      <ArrowRight size={14} aria-hidden="true" className="rtl:rotate-180" />
    </button>
  );
}
