import { Plus } from 'lucide-react';
import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { Button } from '../../../components/Button';
import { TextInput } from '../../../components/forms/TextInput';
import { useLocale } from '../../../lib/i18n';
import { type DayHours, tidy } from './hours';
import { SpanRow } from './SpanRow';

const LABEL_LIMIT = 100;

type Props = {
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onClose(): void;
  name: string;
  day: DayHours;
  onChange(day: DayHours): void;
};

const put = <T,>(list: T[], i: number, item: T) => list.map((old, k) => (k === i ? item : old));
const without = <T,>(list: T[], i: number) => list.filter((_, k) => k !== i);

/** One more window: an hour after the last one, or office hours on a day that was closed. */
function withWindow(day: DayHours): DayHours {
  const last = day.windows.at(-1);
  const window = last
    ? { from: Math.min(last.to + 60, 1380), to: Math.min(last.to + 180, 1440) }
    : { from: 540, to: 1020 };
  return tidy({ ...day, windows: [...day.windows, window] });
}

/** One more break: half an hour in the middle of the longest stretch. */
function withBreak(day: DayHours): DayHours {
  const [longest] = [...day.windows].sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!longest) return day;
  const middle = Math.round((longest.from + longest.to) / 30) * 15;
  return tidy({ ...day, breaks: [...day.breaks, { from: middle, to: middle + 30, label: '' }] });
}

/** The exact times of a day, typed. */
export function DayTimes({ anchor, isOpen, onClose, name, day, onChange }: Props) {
  const { t } = useLocale();
  return (
    <Popover
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      className="pop w-96 max-w-[calc(100vw-1rem)] overflow-auto rounded-lg bg-raised shadow-pop"
    >
      <Dialog className="p-4 outline-none">
        <Heading slot="title" className="mb-3 text-sm font-semibold">
          {name}
        </Heading>
        <div className="grid grid-cols-1 gap-2">
          {day.windows.map((span, i) => (
            <SpanRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a window has no other identity while its times are typed
              key={`w${i}`}
              span={span}
              label={t('avail.hoursNumber', { n: i + 1 })}
              onChange={(next) => onChange(tidy({ ...day, windows: put(day.windows, i, next) }))}
              onRemove={() => onChange(tidy({ ...day, windows: without(day.windows, i) }))}
            />
          ))}
          {!day.windows.length && <p className="text-sm text-ink-3">{t('avail.closedDay')}</p>}
        </div>
        {day.breaks.length > 0 && <p className="micro mt-4 mb-2">{t('avail.breaks')}</p>}
        <div className="grid grid-cols-1 gap-2">
          {day.breaks.map((pause, i) => (
            <SpanRow
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={`b${i}`}
              span={pause}
              label={pause.label || t('avail.break')}
              onChange={(next) => onChange(tidy({ ...day, breaks: put(day.breaks, i, { ...pause, ...next }) }))}
              onRemove={() => onChange({ ...day, breaks: without(day.breaks, i) })}
            >
              <TextInput
                hideLabel
                label={t('avail.breakName')}
                placeholder={t('avail.break')}
                value={pause.label}
                maxLength={LABEL_LIMIT}
                onChange={(label) => onChange({ ...day, breaks: put(day.breaks, i, { ...pause, label }) })}
                className="min-w-0 flex-1"
              />
            </SpanRow>
          ))}
        </div>
        <p className="mt-3 text-xs text-pretty text-ink-3">{t('avail.midnightHint')}</p>
        <div className="mt-3 flex gap-2 border-t border-line-soft pt-3">
          <Button size="sm" onPress={() => onChange(withWindow(day))}>
            <Plus size={13} aria-hidden="true" />
            {t('avail.brushHours')}
          </Button>
          <Button size="sm" onPress={() => onChange(withBreak(day))} isDisabled={!day.windows.length}>
            <Plus size={13} aria-hidden="true" />
            {t('avail.break')}
          </Button>
          <Button size="sm" kind="primary" className="ms-auto" onPress={onClose}>
            {t('avail.done')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
