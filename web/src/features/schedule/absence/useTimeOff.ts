import { useMutation } from '@tanstack/react-query';
import { answer, api, newIdempotencyKey } from '../../../api';
import { firstName } from '../../../components/names';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { useConsent } from '../orphans/useConsent';
import { useOutcomeToast } from '../orphans/useOutcomeToast';
import { problemText } from '../problemText';
import type { Absence, ScheduleOutcome, Staff } from '../types';
import { useRefresh } from '../useRefresh';
import { useUndo } from '../useUndo';
import { useWishKeys } from '../useWishKeys';
import type { AbsenceFields } from './draft';

const comeBack = (id: string) => answer(api.DELETE('/api/time-off/{id}', { params: { path: { id } } }));

/** Takes somebody off and back again. */
export function useTimeOff(person: Staff, onAdded: () => void) {
  const { t } = useLocale();
  const refresh = useRefresh();
  const undo = useUndo();
  const tell = useOutcomeToast();
  const keyOf = useWishKeys();
  const takeOff = (fields: AbsenceFields, acceptOrphans: boolean, key?: string) => {
    const body = { staffIds: [person.id], ...fields, acceptOrphans };
    const header = { 'Idempotency-Key': key ?? keyOf(body) };
    return answer(api.POST('/api/time-off', { params: { header, query: { dryRun: false } }, body }));
  };
  const consent = useConsent<ScheduleOutcome>((outcome) => {
    const id = outcome.result.entries[0]?.id;
    onAdded();
    tell(t('off.saved', { name: firstName(person.name) }), outcome, id ? undo(() => comeBack(id)) : null);
  });
  const remove = useMutation({
    mutationFn: (absence: Absence) => comeBack(absence.id),
    onSuccess: (_, { firstDate = null, lastDate = null, start = null, end = null, reason }) =>
      toast(
        t('off.removed'),
        // its appointments lay outside the hours before as well
        undo(() => takeOff({ firstDate, lastDate, start, end, reason }, true, newIdempotencyKey())),
      ),
    onError: (error) => toast(problemText(error, t), { isBad: true }),
    onSettled: refresh,
  });
  return {
    consent,
    add: (fields: AbsenceFields) => consent.begin((accept) => takeOff(fields, accept)),
    remove: remove.mutate,
  };
}
