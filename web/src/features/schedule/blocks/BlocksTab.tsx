import { CalendarX2, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { EmptyState } from '../../../components/states';
import { useLocale } from '../../../lib/i18n';
import { todayIn } from '../../../lib/time/instants';
import { OrphanDialog } from '../orphans/OrphanDialog';
import { problemText } from '../problemText';
import type { Block, PanelProps } from '../types';
import { weekdayNumber } from '../week/entries';
import { BlockDialog } from './BlockDialog';
import { BlockRow } from './BlockRow';
import { type BlockDraft, draftOf, fieldsOf, newBlock } from './draft';
import { useBlocks } from './useBlocks';

/** Times that are kept free of appointments, once or again and again. */
export function BlocksTab({ person, schedule, viewer }: PanelProps) {
  const { t } = useLocale();
  const zone = schedule.timezone;
  const { weekStart } = viewer.business;
  const [edited, setEdited] = useState<{ draft: BlockDraft; instead: Block | null } | null>(null);
  const blocks = useBlocks(person, () => setEdited(null));
  const begin = (draft: BlockDraft, instead: Block | null) => {
    blocks.consent.forget();
    setEdited({ draft, instead });
  };
  const list = [...schedule.timeBlocks].sort((a, b) => a.start.localeCompare(b.start));
  const add = (
    <Button kind="primary" onPress={() => begin(newBlock(todayIn(zone)), null)}>
      <Plus size={15} aria-hidden="true" />
      {t('blocks.add')}
    </Button>
  );
  return (
    <>
      <SectionTitle hint={t('blocks.hint')} action={list.length > 0 && add}>
        {t('avail.blocks')}
      </SectionTitle>
      {list.length ? (
        <ul className="card m-0 list-none divide-y divide-line-soft p-0">
          {list.map((block) => (
            <BlockRow
              key={block.id}
              block={block}
              zone={zone}
              onChange={() => begin(draftOf(block, zone), block)}
              onRemove={() => blocks.remove(block)}
            />
          ))}
        </ul>
      ) : (
        <div className="card">
          <EmptyState icon={CalendarX2} title={t('blocks.none')} action={add}>
            {t('blocks.noneHint')}
          </EmptyState>
        </div>
      )}
      {edited && (
        <BlockDialog
          first={edited.draft}
          isNew={!edited.instead}
          weekStart={weekStart}
          zone={zone}
          isPending={blocks.consent.isPending}
          problem={blocks.consent.error && problemText(blocks.consent.error, t)}
          onSave={(draft) => blocks.save(fieldsOf(draft, zone, weekdayNumber(weekStart)), edited.instead)}
          onClose={() => setEdited(null)}
        />
      )}
      <OrphanDialog consent={blocks.consent} zone={viewer.business.zone} action={t('blocks.save')} />
    </>
  );
}
