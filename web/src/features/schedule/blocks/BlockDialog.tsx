import { useState } from 'react';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import type { DayOfWeek } from '../types';
import { BlockFields } from './BlockFields';
import type { BlockDraft } from './draft';

type Props = {
  first: BlockDraft;
  isNew: boolean;
  weekStart: DayOfWeek;
  zone: string;
  isPending: boolean;
  problem: string | null;
  onSave(draft: BlockDraft): void;
  onClose(): void;
};

/** Asks for a blocked time, or changes one. */
export function BlockDialog({ first, isNew, weekStart, zone, isPending, problem, onSave, onClose }: Props) {
  const { t, format } = useLocale();
  const [draft, setDraft] = useState(first);
  return (
    <Dialog
      side
      title={t(isNew ? 'blocks.add' : 'blocks.change')}
      intro={t('off.clock', { city: format.city(zone) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="ghost" onPress={onClose}>
            {t('dates.cancel')}
          </Button>
          <Button kind="primary" isDisabled={isPending} onPress={() => onSave(draft)}>
            {t(isNew ? 'blocks.save' : 'form.save')}
          </Button>
        </>
      }
    >
      <BlockFields
        draft={draft}
        weekStart={weekStart}
        onChange={(patch) => setDraft((old) => ({ ...old, ...patch }))}
      />
      {problem && (
        <Notice tone="danger" live className="mt-4">
          {problem}
        </Notice>
      )}
    </Dialog>
  );
}
