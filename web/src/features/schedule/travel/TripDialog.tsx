import { useState } from 'react';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/forms/DateField';
import { Dialog } from '../../../components/forms/Dialog';
import { ZoneField } from '../../../components/forms/ZoneField';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { laterOf } from '../../../lib/time/dates';
import type { Stay } from '../types';

type Props = {
  /** What the dialog begins with. */
  first: Stay;
  isNew: boolean;
  others: readonly Stay[];
  isPending: boolean;
  problem: string | null;
  onSave(stay: Stay): void;
  onClose(): void;
};

/** From when to when somebody lives by which clock. */
export function TripDialog({ first, isNew, others, isPending, problem, onSave, onClose }: Props) {
  const { t } = useLocale();
  const [stay, setStay] = useState(first);
  const set = (patch: Partial<Stay>) => setStay((old) => ({ ...old, ...patch }));
  const isBackwards = stay.last < stay.first;
  const overlaps = others.some((other) => other.first <= stay.last && stay.first <= other.last);
  const error = isBackwards ? t('off.backwards') : overlaps ? t('travel.overlap') : undefined;
  return (
    <Dialog
      title={t(isNew ? 'travel.add' : 'travel.change')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="ghost" onPress={onClose}>
            {t('dates.cancel')}
          </Button>
          <Button kind="primary" isDisabled={Boolean(error) || isPending} onPress={() => onSave(stay)}>
            {t('travel.save')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-2 items-start gap-4">
        <DateField
          label={t('off.first')}
          value={stay.first}
          onChange={(date) => set({ first: date, last: laterOf(stay.last, date) })}
        />
        <DateField label={t('off.last')} value={stay.last} error={error} onChange={(last) => set({ last })} />
        <ZoneField
          className="col-span-2"
          label={t('travel.zone')}
          value={stay.timezone}
          onChange={(timezone) => set({ timezone })}
        />
      </div>
      {problem && (
        <Notice tone="danger" live className="mt-4">
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
