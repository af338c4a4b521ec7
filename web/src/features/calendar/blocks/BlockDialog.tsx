import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { Segmented } from '../../../components/Segmented';
import { Sheet } from '../../../components/Sheet';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import type { DialogProps } from '../dialogs/table';
import { AffectedList, type Choices, choicesOf } from './AffectedList';
import { BlockForm } from './BlockForm';
import { Existing } from './Existing';
import { type BlockPlan, isSound, planFor, planOf } from './plan';
import { type Refit, useAffected, useEntries, useSaveBlock } from './useBlock';

/** Time to keep free, or time off, with what stands in its way beside it while it is written. */
export function BlockDialog({ request, business, staff, onClose }: DialogProps<'block'>) {
  const { t } = useLocale();
  const { zone } = business;
  const [plan, setPlan] = useState<BlockPlan>(() => planOf(request, zone));
  const [choices, setChoices] = useState<Choices>(new Map());
  const [accepts, setAccepts] = useState(false);
  useAsked(request.blockId, request.staffIds[0], (block, staffId) => setPlan(planFor(block, staffId, zone)));
  const affected = useAffected(plan, zone);
  const save = useSaveBlock(zone);
  const orphans = affected.data?.orphans ?? [];
  const count = affected.data?.orphanCount ?? 0;
  const chosen = choicesOf(orphans, choices);
  const refits = orphans.flatMap((orphan): Refit[] => {
    const choice = chosen.get(orphan.appointmentId) ?? null;
    const to = choice === null ? undefined : orphan.alternatives[choice];
    return to ? [{ appointmentId: orphan.appointmentId, start: to.slot.start, staffId: to.staffId }] : [];
  });
  const staying = count - refits.length;
  const sound = isSound(plan, zone);
  const isReady =
    sound && !save.isPending && !affected.isPending && !affected.isPlaceholderData && (staying === 0 || accepts);
  const change = (part: Partial<BlockPlan>) => {
    setChoices(new Map());
    setAccepts(false);
    setPlan({ ...plan, ...part });
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (!isReady) return;
    save.mutate(
      { plan, refits, accept: staying > 0 && accepts },
      {
        onSuccess: () => {
          toast(t(plan.kind === 'block' ? 'block.done' : 'block.doneOff'), {
            detail: refits.length > 0 ? t('block.doneMoved', { count: refits.length }) : undefined,
          });
          onClose();
        },
      },
    );
  };
  const [only] = plan.staffIds.length === 1 ? plan.staffIds : [];
  const verb = t(plan.block ? 'desk.save' : plan.kind === 'block' ? 'block.title' : 'block.saveOff');
  return (
    <Sheet
      title={t(plan.block ? 'block.editTitle' : plan.kind === 'block' ? 'block.title' : 'block.timeOff')}
      isOpen
      wide={count > 0}
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <div className={count > 0 ? 'grid gap-6 md:grid-cols-[300px_minmax(0,1fr)]' : ''}>
          <div className="flex min-w-0 flex-col gap-4">
            {!plan.block && (
              <Segmented<BlockPlan['kind']>
                label={t('block.kind')}
                value={plan.kind}
                onChange={(kind) => change({ kind, allDay: kind === 'time_off', repeat: 'none' })}
                options={[
                  { id: 'block', label: t('block.title') },
                  { id: 'time_off', label: t('block.timeOff') },
                ]}
              />
            )}
            <BlockForm plan={plan} staff={staff} onChange={change} />
            {only && !plan.block && (
              <Existing
                staffId={only}
                date={plan.from}
                zone={zone}
                onEdit={(block) => {
                  setChoices(new Map());
                  setPlan(planFor(block, only, zone));
                }}
              />
            )}
          </div>
          {count > 0 && (
            <AffectedList
              orphans={orphans}
              count={count}
              choices={choices}
              staff={staff}
              zone={zone}
              onChoose={(id, place) => setChoices(new Map([...choices, [id, place]]))}
            />
          )}
        </div>
        {!sound && <Notice tone="warn">{t(plan.staffIds.length === 0 ? 'block.nobody' : 'block.backwards')}</Notice>}
        {staying > 0 && (
          <label className="flex items-start gap-2.5 text-sm">
            <input
              type="checkbox"
              checked={accepts}
              onChange={(e) => setAccepts(e.target.checked)}
              className="mt-0.5 size-4 accent-(--c-accent)"
            />
            {t('block.accept', { count: staying })}
          </label>
        )}
        <Refused error={save.error} />
        <div className="flex flex-wrap justify-end gap-2 max-md:flex-col-reverse">
          <Button className="max-md:h-11" onPress={onClose}>
            {t('block.cancel')}
          </Button>
          <Button kind="primary" type="submit" className="max-md:h-11" isDisabled={!isReady}>
            {save.isPending
              ? t('desk.saving')
              : refits.length > 0
                ? t('block.andMove', { verb, count: refits.length })
                : verb}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** Somebody asked to change a certain block: it is taken from the schedule of its staff member as soon as that is there. */
function useAsked(
  blockId: string | undefined,
  staffId: string | undefined,
  found: (block: NonNullable<BlockPlan['block']>, staffId: string) => void,
) {
  const { data } = useEntries(blockId ? staffId : undefined);
  const wasFound = useRef(false);
  useEffect(() => {
    const block = data?.timeBlocks.find((b) => b.id === blockId);
    if (!block || !staffId || wasFound.current) return;
    wasFound.current = true;
    found(block, staffId);
  });
}

function Refused({ error }: { error: Error | null }) {
  const { t } = useLocale();
  if (!error) return null;
  const what = answered(error);
  const isNewInTheWay = error instanceof Problem && error.kind === 'would-orphan';
  return (
    <Notice tone="danger" live>
      {t(isNewInTheWay ? 'block.wouldOrphan' : what.kind === 'said' ? what.text : 'block.moveRefused')}
    </Notice>
  );
}
