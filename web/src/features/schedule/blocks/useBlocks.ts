import { useMutation } from '@tanstack/react-query';
import { answer, api, newIdempotencyKey } from '../../../api';
import { firstName } from '../../../components/names';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { useConsent } from '../orphans/useConsent';
import { useOutcomeToast } from '../orphans/useOutcomeToast';
import { problemText } from '../problemText';
import type { Block, ScheduleOutcome, Staff } from '../types';
import { useRefresh } from '../useRefresh';
import { useUndo } from '../useUndo';
import { useWishKeys } from '../useWishKeys';
import type { fieldsOf } from './draft';

type Fields = ReturnType<typeof fieldsOf>;
const NOW = { dryRun: false };

const unblock = (id: string) => answer(api.DELETE('/api/time-blocks/{id}', { params: { path: { id } } }));
const replace = (id: string, fields: Fields, acceptOrphans: boolean) =>
  answer(
    api.PUT('/api/time-blocks/{id}', { params: { path: { id }, query: NOW }, body: { ...fields, acceptOrphans } }),
  );
const fieldsOfBlock = ({ start, end, rule = null, excluded, reason, hue = null }: Block): Fields => ({
  start,
  end,
  rule,
  excluded,
  reason,
  hue,
});

/** Blocks time, changes it and frees it again, each with a way back. */
export function useBlocks(person: Staff, onSaved: () => void) {
  const { t } = useLocale();
  const refresh = useRefresh();
  const undo = useUndo();
  const tell = useOutcomeToast();
  const keyOf = useWishKeys();
  const block = (fields: Fields, acceptOrphans: boolean, key?: string) => {
    const body = { staffIds: [person.id], ...fields, acceptOrphans };
    const header = { 'Idempotency-Key': key ?? keyOf(body) };
    return answer(api.POST('/api/time-blocks', { params: { header, query: NOW }, body }));
  };
  const consent = useConsent<{ outcome: ScheduleOutcome; instead: Block | null }>((done) => {
    const { outcome, instead } = done.result;
    const id = outcome.entries[0]?.id;
    onSaved();
    const back = instead
      ? () => replace(instead.id, fieldsOfBlock(instead), true)
      : () => (id ? unblock(id) : Promise.resolve());
    tell(t('blocks.saved', { name: firstName(person.name) }), done, undo(back));
  });
  const remove = useMutation({
    mutationFn: (gone: Block) => unblock(gone.id),
    onSuccess: (_, gone) =>
      toast(
        t('blocks.removed'),
        undo(() => block(fieldsOfBlock(gone), true, newIdempotencyKey())),
      ),
    onError: (error) => toast(problemText(error, t), { isBad: true }),
    onSettled: refresh,
  });
  return {
    consent,
    save: (fields: Fields, instead: Block | null) =>
      consent.begin(async (accept) => ({
        outcome: await (instead ? replace(instead.id, fields, accept) : block(fields, accept)),
        instead,
      })),
    remove: remove.mutate,
  };
}
