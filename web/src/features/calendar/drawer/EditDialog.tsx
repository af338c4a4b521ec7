import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { TextArea } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { dateIn, instantAt, minutesBetween, minutesOfDay, plusMinutes } from '../../../lib/time/instants';
import { Overrule } from '../create/Overrule';
import { answered } from '../desk/answers';
import { SelectField } from '../desk/SelectField';
import { DateInput, TimeInput } from '../desk/WhenFields';
import { isWaivable, REASONS } from '../move/reasons';
import type { Appointment, Service } from '../types';
import { isClass } from '../words';
import type { Person } from './AppointmentPanel';
import { changesOf, type Edited, editedOf } from './edited';
import { useChange } from './useChange';
import { useEditCheck } from './useEditCheck';

type Props = {
  appointment: Appointment;
  services: ReadonlyMap<string, Service>;
  staff: readonly Person[];
  zone: string;
  onClose(): void;
};

const NOTES_LIMIT = 2000;

/** Another service, time or staff member, other notes. What is not touched stays as it was agreed. */
export function EditDialog({ appointment: a, services, staff, zone, onClose }: Props) {
  const { t } = useLocale();
  const [edited, setEdited] = useState<Edited>(() => editedOf(a));
  const [why, setWhy] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const change = useChange(a);
  const changes = changesOf(a, edited);
  const check = useEditCheck(a, changes);
  const service = services.get(edited.serviceId);
  const able = staff.filter((s) => service?.staffIds.includes(s.id) || a.staffIds.includes(s.id));
  const date = dateIn(edited.start, zone);
  const set = (part: Partial<Edited>) => setEdited({ ...edited, ...part });
  const moveTo = (start: string) => set({ start, end: plusMinutes(start, minutesBetween(edited.start, edited.end)) });
  const refusal = change.error ? answered(change.error) : null;
  const name = able.find((s) => s.id === edited.staffId)?.name.split(' ')[0] ?? '';
  const reason = refusal?.kind === 'no-room' ? refusal.reason : check?.possible === false ? check.reason : null;
  const canOverrule = reason != null && (check?.overridable ?? isWaivable(reason));
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setSent(true);
    const said = why?.trim() ?? '';
    if (change.isPending || (canOverrule && why !== null && !said)) return;
    if (Object.keys(changes).length === 0) return onClose();
    change.mutate(
      { ...changes, ...(canOverrule && said && { override: true, reason: said }) },
      {
        onSuccess: () => {
          toast(t('drawer.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Sheet title={t('drawer.edit')} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <SelectField
          label={t('drawer.service')}
          value={edited.serviceId}
          onChange={(id) => {
            const next = services.get(id);
            if (next) set({ serviceId: id, end: plusMinutes(edited.start, next.durationMinutes) });
          }}
          options={[...services.values()]
            .filter((s) => s.id === a.serviceId || (!s.isArchived && s.capacity > 1 === isClass(a)))
            .map((s) => ({ id: s.id, text: s.name }))}
        />
        {a.staffIds.length === 1 && (
          <SelectField
            label={t('drawer.with')}
            value={edited.staffId}
            onChange={(staffId) => set({ staffId })}
            options={able.map((s) => ({ id: s.id, text: s.name }))}
          />
        )}
        <DateInput
          label={t('create.date')}
          value={date}
          onChange={(next) => moveTo(instantAt(next, minutesOfDay(edited.start, zone), zone))}
        />
        <div className="grid grid-cols-2 gap-3">
          <TimeInput
            label={t('create.starts')}
            minutes={minutesOfDay(edited.start, zone)}
            onChange={(minutes) => moveTo(instantAt(date, minutes, zone))}
          />
          <TimeInput
            label={t('create.ends')}
            minutes={minutesOfDay(edited.end, zone)}
            onChange={(minutes) => {
              const end = instantAt(date, minutes, zone);
              if (minutesBetween(edited.start, end) > 0) set({ end });
            }}
          />
        </div>
        <TextArea
          label={t('drawer.notes')}
          optional
          maxLength={NOTES_LIMIT}
          value={edited.notes}
          onChange={(e) => set({ notes: e.target.value })}
        />
        {reason && (
          <Notice tone="danger" live>
            {t(REASONS[reason], { name })}
          </Notice>
        )}
        {canOverrule && (
          <Overrule
            isOn={why !== null}
            why={why ?? ''}
            isMissing={wasSent && why?.trim() === ''}
            onToggle={(on) => setWhy(on ? '' : null)}
            onWhy={setWhy}
          />
        )}
        {refusal?.kind === 'said' && (
          <Notice tone="danger" live>
            {t(refusal.text)}
          </Notice>
        )}
        <div className="flex justify-end gap-2 max-md:flex-col-reverse">
          <Button className="max-md:h-11" onPress={onClose}>
            {t('move.keep')}
          </Button>
          <Button
            kind="primary"
            type="submit"
            className="max-md:h-11"
            isDisabled={change.isPending || (reason != null && !(canOverrule && why !== null))}
          >
            {t(change.isPending ? 'desk.saving' : 'desk.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
