import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { Segmented } from '../../../components/Segmented';
import { Sheet } from '../../../components/Sheet';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import type { DialogProps } from '../dialogs/table';
import { AffectedList, type Choices, choicesOf } from './AffectedList';
import { BlockForm } from './BlockForm';
import { Existing } from './Existing';
import { type BlockPlan, isSound, planFor, planForTimeOff, planOf } from './plan';
import { RemoveEntry } from './RemoveEntry';
import { type Refit, useAffected, useEntries, useSaveBlock } from './useBlock';
import { useWayBack } from './useWayBack';

/** Time to keep free, or time off, with what stands in its way beside it while it is written; also to change what is there. */
export function BlockDialog({ request, business, staff, onClose }: DialogProps<'block'>) {
  const { t } = useLocale();
  const { zone } = business;
  const [plan, setPlan] = useState<BlockPlan>(() => planOf(request, zone));
  const [choices, setChoices] = useState<Choices>(new Map());
  const [accepts, setAccepts] = useState(false);
  const asked = useAsked(request, zone, setPlan);
  const affected = useAffected(plan, zone, asked === 'found');
  const save = useSaveBlock(zone);
  const say = useWayBack();
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
        onSuccess: (way) => {
          const moved = refits.length > 0 ? t('block.doneMoved', { count: refits.length }) : undefined;
          say(t(plan.kept ? 'drawer.saved' : plan.kind === 'block' ? 'block.done' : 'block.doneOff'), way, moved);
          onClose();
        },
      },
    );
  };
  const [only] = plan.staffIds.length === 1 ? plan.staffIds : [];
  const verb = t(plan.kept ? 'desk.save' : plan.kind === 'block' ? 'block.title' : 'block.saveOff');
  return (
    <Sheet title={t(titleOf(plan))} isOpen wide={count > 0} onClose={onClose}>
      {asked === 'looking' && <span className="skeleton block h-64" />}
      {asked === 'gone' && <Notice tone="warn">{t('desk.notFound')}</Notice>}
      {asked === 'failed' && <Notice tone="danger">{t('desk.noAnswer')}</Notice>}
      {asked === 'found' && (
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <div className={count > 0 ? 'grid gap-6 md:grid-cols-[300px_minmax(0,1fr)]' : ''}>
            <div className="flex min-w-0 flex-col gap-4">
              {!plan.kept && (
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
              <BlockForm plan={plan} staff={staff} zone={zone} onChange={change} />
              {only && !plan.kept && (
                <Existing
                  staffId={only}
                  date={plan.from}
                  zone={zone}
                  onEdit={(next) => {
                    setChoices(new Map());
                    setPlan(next);
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
          <Refused error={save.error ?? affected.error} />
          <div className="flex flex-wrap justify-end gap-2 max-md:flex-col-reverse">
            {plan.kept && only && <RemoveEntry kept={plan.kept} staffId={only} onDone={onClose} />}
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
      )}
    </Sheet>
  );
}

function titleOf({ kind, kept }: BlockPlan): MessageId {
  if (kept) return kind === 'block' ? 'block.editTitle' : 'block.editOff';
  return kind === 'block' ? 'block.title' : 'block.timeOff';
}

/** Somebody asked to change what is there: it is taken from the schedule of its staff member as soon as that has come. */
function useAsked(
  { entry, staffIds }: DialogProps<'block'>['request'],
  zone: string,
  onFound: (plan: BlockPlan) => void,
): 'found' | 'looking' | 'gone' | 'failed' {
  const staffId = staffIds[0] ?? '';
  const { data, isError } = useEntries(entry ? staffId : undefined);
  const wasFound = useRef(entry === undefined);
  const block = data?.timeBlocks.find((b) => b.id === entry?.id);
  const off = data?.timeOff.find((o) => o.id === entry?.id);
  const [isFound, setFound] = useState(wasFound.current);
  useEffect(() => {
    if (wasFound.current || !(block || off)) return;
    wasFound.current = true;
    if (block) onFound(planFor(block, staffId, zone, entry?.occurrence));
    else if (off) onFound(planForTimeOff(off, staffId, zone));
    setFound(true);
  });
  if (isFound) return 'found';
  return data ? 'gone' : isError ? 'failed' : 'looking';
}

function Refused({ error }: { error: Error | null }) {
  const { t } = useLocale();
  if (!error) return null;
  const what = answered(error);
  const isNewInTheWay = error instanceof Problem && error.kind === 'would-orphan';
  // of a block that returns, the first date has to be one that its rule names
  const isOffRule = error instanceof Problem && error.messageFor('start')?.includes('rule');
  const text = isNewInTheWay ? 'block.wouldOrphan' : isOffRule ? 'block.offRule' : null;
  return (
    <Notice tone="danger" live>
      {t(text ?? (what.kind === 'said' ? what.text : 'block.moveRefused'))}
    </Notice>
  );
}
