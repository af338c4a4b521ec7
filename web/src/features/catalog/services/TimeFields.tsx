import { NumberInput } from '../../../components/forms/NumberInput';
import { OptionalNumber } from '../../../components/forms/OptionalNumber';
import { Segmented } from '../../../components/forms/Segmented';
import { Switch } from '../../../components/forms/Switch';
import { useLocale } from '../../../lib/i18n';
import type { StartGrid } from '../types';
import { GridPreview } from './GridPreview';
import { OwnHours } from './OwnHours';
import type { PartProps } from './part';

const GRID_HINT = {
  WINDOW: 'svc.gridWindowHint',
  CLOCK: 'svc.gridClockHint',
  ADAPTIVE: 'svc.gridAdaptiveHint',
} as const;
const DEFAULT_HUE = 178;

type Props = PartProps & { inherited: { before: number; after: number } };

/** Length, buffers and the grid of starts, with what they leave of a morning. */
export function TimeFields({ draft, set, wrong, inherited }: Props) {
  const { t } = useLocale();
  const grid: StartGrid = draft.grid ?? 'WINDOW';
  const step = draft.stepMinutes ?? draft.durationMinutes;
  const rhythm = {
    length: draft.durationMinutes,
    before: draft.bufferBeforeMinutes ?? inherited.before,
    after: draft.bufferAfterMinutes ?? inherited.after,
    step,
    grid,
  };
  const minutes = { unit: t('svc.min'), step: 5 };
  return (
    <>
      <div className="grid grid-cols-3 gap-3">
        <OptionalNumber
          {...minutes}
          label={t('svc.before')}
          minValue={0}
          maxValue={720}
          placeholder={String(inherited.before)}
          value={draft.bufferBeforeMinutes}
          onChange={(bufferBeforeMinutes) => set({ bufferBeforeMinutes })}
          error={wrong('bufferBeforeMinutes')}
        />
        <NumberInput
          {...minutes}
          label={t('svc.length')}
          minValue={5}
          maxValue={1440}
          value={draft.durationMinutes}
          onChange={(length) => !Number.isNaN(length) && set({ durationMinutes: length })}
          error={wrong('durationMinutes')}
        />
        <OptionalNumber
          {...minutes}
          label={t('svc.after')}
          minValue={0}
          maxValue={720}
          placeholder={String(inherited.after)}
          value={draft.bufferAfterMinutes}
          onChange={(bufferAfterMinutes) => set({ bufferAfterMinutes })}
          error={wrong('bufferAfterMinutes')}
        />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <div>
          <p className="mb-1.5 text-sm font-medium">{t('svc.starts')}</p>
          <Segmented
            label={t('svc.starts')}
            value={grid}
            onChange={(chosen) => set({ grid: chosen })}
            options={[
              { id: 'WINDOW', label: t('svc.gridWindow') },
              { id: 'CLOCK', label: t('svc.gridClock') },
              { id: 'ADAPTIVE', label: t('svc.gridAdaptive') },
            ]}
          />
        </div>
        <OptionalNumber
          {...minutes}
          label={t('svc.every')}
          minValue={5}
          maxValue={1440}
          placeholder={String(draft.durationMinutes)}
          value={draft.stepMinutes}
          onChange={(stepMinutes) => set({ stepMinutes })}
          error={wrong('stepMinutes')}
          className="min-w-24 flex-1"
        />
      </div>
      <GridPreview rhythm={rhythm} hue={draft.hue ?? DEFAULT_HUE} />
      <p className="text-xs text-ink-3">{t(GRID_HINT[grid])}</p>
      <Switch isSelected={draft.avoidGaps ?? false} onChange={(avoidGaps) => set({ avoidGaps })}>
        {t('svc.avoidGaps')}
      </Switch>
      <Switch
        isSelected={Boolean(draft.processing)}
        onChange={(on) => set({ processing: on ? { startMinute: 15, minutes: 15 } : null })}
        hint={t('svc.processingHint')}
      >
        {t('svc.processing')}
      </Switch>
      {draft.processing && (
        <div className="grid grid-cols-2 gap-3">
          <NumberInput
            {...minutes}
            label={t('svc.processingFrom')}
            minValue={1}
            value={draft.processing.startMinute}
            onChange={(startMinute) => set({ processing: { minutes: draft.processing?.minutes ?? 15, startMinute } })}
            error={wrong('processing.startMinute') ?? wrong('processing')}
          />
          <NumberInput
            {...minutes}
            label={t('svc.processingFor')}
            minValue={1}
            value={draft.processing.minutes}
            onChange={(length) =>
              set({ processing: { startMinute: draft.processing?.startMinute ?? 15, minutes: length } })
            }
            error={wrong('processing.minutes')}
          />
        </div>
      )}
      <OwnHours draft={draft} set={set} wrong={wrong} />
    </>
  );
}
