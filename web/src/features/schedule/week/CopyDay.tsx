import { type RefObject, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/forms/Checkbox';
import { useLocale } from '../../../lib/i18n';
import { weekdayDate } from './hoursText';

type Props = {
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onClose(): void;
  from: number;
  /** The weekdays in the order of the business. */
  order: readonly number[];
  onCopy(to: number[]): void;
};

/** Which other days get the hours of this one. */
export function CopyDay({ anchor, isOpen, onClose, from, order, onCopy }: Props) {
  const { t, format } = useLocale();
  const [to, setTo] = useState<number[]>([]);
  const others = order.filter((day) => day !== from);
  return (
    <Popover
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      className="pop w-60 overflow-auto rounded-lg bg-raised shadow-pop"
    >
      <Dialog className="p-4 outline-none">
        <Heading slot="title" className="mb-2 text-sm font-semibold">
          {t('avail.copyTo', { day: format.weekday(weekdayDate(from)) })}
        </Heading>
        {others.map((day) => (
          <Checkbox
            key={day}
            isSelected={to.includes(day)}
            onChange={(on) => setTo(on ? [...to, day] : to.filter((other) => other !== day))}
          >
            {format.weekday(weekdayDate(day))}
          </Checkbox>
        ))}
        <div className="mt-3 flex gap-2">
          <Button size="sm" onPress={() => setTo(to.length === others.length ? [] : others)}>
            {t(to.length === others.length ? 'avail.noDays' : 'avail.allDays')}
          </Button>
          <Button
            size="sm"
            kind="primary"
            className="ms-auto"
            isDisabled={!to.length}
            onPress={() => {
              onCopy(to);
              setTo([]);
              onClose();
            }}
          >
            {t('avail.copy')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
