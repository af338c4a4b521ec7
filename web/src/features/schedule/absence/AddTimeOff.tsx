import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { addDays } from '../../../lib/time/dates';
import { todayIn } from '../../../lib/time/instants';
import { AbsenceFields } from './AbsenceFields';
import { type AbsenceFields as Fields, fieldsOf, isBackwards, newAbsence } from './draft';

type Props = { zone: string; isPending: boolean; problem: string | null; onAdd(fields: Fields): void; onClose(): void };

/** Asks for an absence. */
export function AddTimeOff({ zone, isPending, problem, onAdd, onClose }: Props) {
  const { t } = useLocale();
  const [draft, setDraft] = useState(() => newAbsence(addDays(todayIn(zone), 1)));
  return (
    <Dialog
      title={t('off.add')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="ghost" onPress={onClose}>
            {t('dates.cancel')}
          </Button>
          <Button
            kind="primary"
            isDisabled={isBackwards(draft) || isPending}
            onPress={() => onAdd(fieldsOf(draft, zone))}
          >
            {t('dates.add')}
          </Button>
        </>
      }
    >
      <AbsenceFields draft={draft} zone={zone} onChange={(patch) => setDraft((old) => ({ ...old, ...patch }))} />
      {problem && (
        <Notice tone="danger" live className="mt-4">
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
