import { Copy, PencilLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../components/Button';
import { Tip } from '../../../components/Tip';
import { useLocale } from '../../../lib/i18n';
import type { Axis } from './axis';
import { CopyDay } from './CopyDay';
import { DayTimes } from './DayTimes';
import { DayTrack } from './DayTrack';
import { type DayHours, openMinutes } from './hours';
import { lengthText, weekdayDate } from './hoursText';
import type { Kind } from './usePaint';

type Props = {
  weekday: number;
  order: readonly number[];
  day: DayHours;
  isChanged: boolean;
  axis: Axis;
  brush: Kind;
  onChange(day: DayHours): void;
  onCopy(to: number[]): void;
};

/** One day of the week: its name, its track, how much it is, and typing and copying. */
export function DayRow({ weekday, order, day, isChanged, axis, brush, onChange, onCopy }: Props) {
  const { t, format } = useLocale();
  const [popover, setPopover] = useState<'times' | 'copy' | null>(null);
  const timesButton = useRef<HTMLButtonElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const name = format.weekday(weekdayDate(weekday));
  const sum = day.windows.length ? lengthText(openMinutes(day), t) : t('avail.closed');
  const close = () => setPopover(null);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line-soft py-2 md:grid-cols-[104px_minmax(0,1fr)_84px_72px] md:py-1.5">
      <span className="flex items-center gap-2 text-sm font-medium">
        <span className={day.windows.length ? '' : 'text-ink-3'}>{name}</span>
        {isChanged && (
          <span className="size-1.5 rounded-full bg-warn">
            <span className="sr-only">{t('avail.changed')}</span>
          </span>
        )}
        <span className="tnum ms-auto text-xs font-normal text-ink-3 md:hidden">{sum}</span>
      </span>
      <DayTrack
        name={name}
        day={day}
        axis={axis}
        brush={brush}
        onChange={onChange}
        onOpen={() => setPopover('times')}
      />
      <span className="tnum text-end text-sm text-ink-3 max-md:hidden">{sum}</span>
      <span className="flex justify-end">
        <Tip text={t('avail.typeTimes')}>
          <Button
            ref={timesButton}
            kind="ghost"
            size="icon"
            aria-label={t('avail.typeTimesOf', { day: name })}
            onPress={() => setPopover('times')}
          >
            <PencilLine size={15} aria-hidden="true" />
          </Button>
        </Tip>
        <Tip text={t('avail.copyDay')}>
          <Button
            ref={copyButton}
            kind="ghost"
            size="icon"
            aria-label={t('avail.copyDayOf', { day: name })}
            onPress={() => setPopover('copy')}
          >
            <Copy size={15} aria-hidden="true" />
          </Button>
        </Tip>
      </span>
      <DayTimes
        anchor={timesButton}
        isOpen={popover === 'times'}
        onClose={close}
        name={name}
        day={day}
        onChange={onChange}
      />
      <CopyDay
        anchor={copyButton}
        isOpen={popover === 'copy'}
        onClose={close}
        from={weekday}
        order={order}
        onCopy={onCopy}
      />
    </li>
  );
}
