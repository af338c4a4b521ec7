import { Button } from '../../../components/Button';
import { Sheet } from '../../../components/Sheet';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { choose } from '../state/choices';
import { keep, type Refusal, useSession } from '../state/session';
import { useBook } from '../state/useBook';
import { useKeepAndGoOn } from '../state/useHold';
import type { Slot } from '../types';
import { AlternativeCard } from './AlternativeCard';

function titleOf({ kind, freeUnits }: Refusal): MessageId {
  if (freeUnits.length > 0) return 'refused.unit';
  return kind === 'slot-taken' ? 'refused.taken' : 'refused.notBookable';
}

/** Somebody was faster, or the rules do not allow that start (any more). */
function leadOf({ kind, reason, alternatives, freeUnits, ...refusal }: Refusal): MessageId {
  if (refusal.while === 'holding')
    return alternatives.length + freeUnits.length > 0 ? 'refused.keepLead' : 'refused.keepNothing';
  if (freeUnits.length > 0) return 'refused.unitLead';
  if (alternatives.length === 0) return 'refused.nothing';
  if (kind === 'slot-taken') return 'refused.takenLead';
  return reason === 'min_notice' || reason === 'past' ? 'refused.tooLateLead' : 'refused.closedLead';
}

/** Somebody who has typed everything gets it booked, somebody who has not yet gets it kept. */
function useWayOn(refusal: Refusal) {
  const draft = useSession((s) => s.draft);
  const book = useBook();
  const { goOn, isPending } = useKeepAndGoOn();
  const isError = book.isError && !book.isPending;
  const take = ({ slot, staffId, unitId }: { slot?: Slot; staffId?: string; unitId?: string }) => {
    if (refusal.while === 'booking') book.mutate({ draft, slot, staffId, unitId });
    else goOn(slot?.start ?? refusal.start, staffId, unitId);
  };
  return { take, isPending: book.isPending || isPending, isError };
}

/** The ways on that came with the refusal, best first; one tap books one with the typed details. */
export function SlotRefused() {
  const { refusal } = useSession();
  const { t } = useLocale();
  const chooseAnother = () => {
    keep({ refusal: null });
    choose({ at: undefined, unit: undefined, step: 'when' });
  };
  return (
    <Sheet title={refusal && t(titleOf(refusal))} isOpen={refusal !== null} onClose={chooseAnother} alert>
      {refusal && <WaysOn refusal={refusal} />}
      <Button size="lg" className="w-full" onPress={chooseAnother}>
        {t('refused.other')}
      </Button>
    </Sheet>
  );
}

function WaysOn({ refusal }: { refusal: Refusal }) {
  const { t } = useLocale();
  const { take, isPending, isError } = useWayOn(refusal);
  return (
    <>
      <p className="-mt-1 mb-4 text-base text-ink-2">{t(leadOf(refusal))}</p>
      {refusal.freeUnits.length > 0 ? (
        <ul className="m-0 mb-4 grid list-none grid-cols-3 gap-2 p-0">
          {refusal.freeUnits.map((unit) => (
            <li key={unit.id}>
              <button
                type="button"
                disabled={isPending}
                onClick={() => take({ unitId: unit.id })}
                className="choice h-12 w-full truncate px-2 text-base font-medium"
              >
                {unit.name}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <ol className="m-0 mb-4 list-none space-y-2 p-0">
          {refusal.alternatives.map((alternative, i) => (
            <AlternativeCard
              key={`${alternative.slot.start}${alternative.staffId}`}
              alternative={alternative}
              best={i === 0}
              disabled={isPending}
              onTake={() => take({ slot: alternative.slot, staffId: alternative.staffId })}
            />
          ))}
        </ol>
      )}
      {isError && !isPending && (
        <p role="alert" className="mb-3 text-sm text-danger">
          {t('refused.again')}
        </p>
      )}
    </>
  );
}
