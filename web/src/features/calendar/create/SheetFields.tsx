import { TextArea, TextField } from '../../../components/Field';
import { useLocale } from '../../../lib/i18n';
import { SelectField } from '../desk/SelectField';
import type { Service, Staff } from '../types';
import { minutesText } from '../words';
import { CustomerField } from './CustomerField';
import { ableTo, type Draft, withService } from './draft';
import { Overrule } from './Overrule';

type Props = {
  draft: Draft;
  service: Service;
  staff: readonly Staff[];
  services: readonly Service[];
  errorOf(field: string): string | undefined;
  /** null: there is nothing to set aside. */
  overrule: { why: string | null; isMissing: boolean; onChange(why: string | null): void } | null;
  onChange(draft: Draft): void;
};

const NOTES_LIMIT = 2000;
const MOST_MINUTES = 24 * 60;

/** For whom, what, with whom, how long, and what the team should know. */
export function SheetFields({ draft, service, staff, services, errorOf, overrule, onChange }: Props) {
  const { t } = useLocale();
  const isClass = service.capacity > 1;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <CustomerField person={draft.person} errorOf={errorOf} onChange={(person) => onChange({ ...draft, person })} />
      <SelectField
        label={t('create.service')}
        value={service.id}
        onChange={(id) => {
          const next = services.find((s) => s.id === id);
          if (next) onChange(withService(draft, next));
        }}
        options={services.map((s) => ({ id: s.id, text: `${s.name} · ${minutesText(s.durationMinutes, t)}` }))}
      />
      <div className="grid grid-cols-[1fr_7rem] gap-3">
        <SelectField
          label={t('create.with')}
          value={draft.staffId ?? ''}
          onChange={(id) => onChange({ ...draft, staffId: id || null })}
          options={[
            { id: '', text: t('create.anyone') },
            ...ableTo(staff, service).map((s) => ({ id: s.id, text: s.name })),
          ]}
        />
        {!isClass && (
          <TextField
            label={t('create.length')}
            type="number"
            inputMode="numeric"
            min={5}
            max={MOST_MINUTES}
            step={5}
            value={draft.length ?? service.durationMinutes}
            onChange={(e) => {
              const minutes = Math.round(Number(e.target.value));
              if (minutes >= 1 && minutes <= MOST_MINUTES)
                onChange({ ...draft, length: minutes === service.durationMinutes ? null : minutes });
            }}
          />
        )}
      </div>
      {isClass && <p className="-mt-1 text-xs text-ink-3">{t('create.joins', { seats: service.capacity })}</p>}
      <TextArea
        label={t('drawer.notes')}
        optional
        rows={2}
        maxLength={NOTES_LIMIT}
        placeholder={t('create.notesHint')}
        value={draft.notes}
        onChange={(e) => onChange({ ...draft, notes: e.target.value })}
      />
      {overrule && (
        <Overrule
          isOn={overrule.why !== null}
          why={overrule.why ?? ''}
          isMissing={overrule.isMissing}
          onToggle={(on) => overrule.onChange(on ? '' : null)}
          onWhy={overrule.onChange}
        />
      )}
    </div>
  );
}
