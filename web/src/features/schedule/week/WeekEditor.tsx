import { Coffee, Moon, Paintbrush } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Segmented } from '../../../components/forms/Segmented';
import { useLocale } from '../../../lib/i18n';
import { axisFor } from './axis';
import { DayRow } from './DayRow';
import { type DayHours, dayOf, sameDay, type WeekHours, weekMinutes } from './hours';
import { lengthText } from './hoursText';
import { TimeMarks } from './TimeMarks';
import type { Kind } from './usePaint';
import { WeekLegend } from './WeekLegend';

type Props = {
  title: string;
  saved: WeekHours;
  week: WeekHours;
  /** The weekdays in the order of the business. */
  order: readonly number[];
  onChange(week: WeekHours): void;
};

/** Seven tracks, one for each day: drag to paint, move and pull, or type. */
export function WeekEditor({ title, saved, week, order, onChange }: Props) {
  const { t } = useLocale();
  const [brush, setBrush] = useState<Kind>('window');
  const [isWhole, setWhole] = useState(false);
  const axis = axisFor(week, isWhole);
  const put = (weekday: number, day: DayHours) => onChange(week.map((old, i) => (i === weekday ? day : old)));
  return (
    <section aria-label={title} className="card px-4 pt-4 pb-3 md:px-5">
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="min-w-0 flex-1 text-base max-md:basis-full font-semibold tracking-tight">
          {title}{' '}
          <span className="tnum ms-1 font-normal whitespace-nowrap text-ink-3">{lengthText(weekMinutes(week), t)}</span>
        </h2>
        <ToggleButton
          isSelected={isWhole}
          onChange={setWhole}
          className="flex h-9 items-center gap-1.5 rounded-md px-2.5 text-sm text-ink-2 transition-colors data-[hovered]:bg-sunken data-[selected]:bg-accent-soft data-[selected]:text-accent-ink md:h-8"
        >
          <Moon size={14} aria-hidden="true" />
          {t('avail.wholeDay')}
        </ToggleButton>
        <Segmented
          label={t('avail.brush')}
          value={brush}
          onChange={setBrush}
          options={[
            {
              id: 'window',
              label: (
                <>
                  <Paintbrush size={14} aria-hidden="true" />
                  {t('avail.brushHours')}
                </>
              ),
            },
            {
              id: 'break',
              label: (
                <>
                  <Coffee size={14} aria-hidden="true" />
                  {t('avail.break')}
                </>
              ),
            },
          ]}
        />
      </div>
      <TimeMarks axis={axis} />
      <ul className="m-0 list-none p-0">
        {order.map((weekday) => (
          <DayRow
            key={weekday}
            weekday={weekday}
            order={order}
            day={dayOf(week, weekday)}
            isChanged={!sameDay(dayOf(week, weekday), dayOf(saved, weekday))}
            axis={axis}
            brush={brush}
            onChange={(day) => put(weekday, day)}
            onCopy={(to) => onChange(week.map((old, i) => (to.includes(i) ? dayOf(week, weekday) : old)))}
          />
        ))}
      </ul>
      <WeekLegend />
    </section>
  );
}
