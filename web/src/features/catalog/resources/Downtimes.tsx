import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '../../../api';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/forms/DateField';
import { Dialog } from '../../../components/forms/Dialog';
import { fieldError, Refusal } from '../../../components/forms/Refusal';
import { TextInput } from '../../../components/forms/TextInput';
import { useSend } from '../../../components/forms/useSend';
import { IconButton } from '../../../components/IconButton';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { addDays, laterOf } from '../../../lib/time/dates';
import { dateIn, instantAt, todayIn } from '../../../lib/time/instants';
import type { Downtime, Unit } from '../types';

type Props = { unit: Unit; zone: string; coming: readonly Downtime[]; onClose(): void };

/** The dates on which a unit cannot be booked: the coming ones, and one more. */
export function Downtimes({ unit, zone, coming, onClose }: Props) {
  const { t, format } = useLocale();
  const today = todayIn(zone);
  const [draft, setDraft] = useState({ from: today, to: today, reason: '' });
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const params = { path: { id: unit.id } };
  const add = useSend(
    ({ from, to, reason }: typeof draft, key) =>
      answer(
        api.POST('/api/units/{id}/downtimes', {
          params: { ...params, header: { 'Idempotency-Key': key } },
          body: { start: instantAt(from, 0, zone), end: instantAt(addDays(to, 1), 0, zone), reason },
        }),
      ),
    ({ appointments }) => {
      toast(t('res.downSaved', { name: unit.name }), {
        detail: appointments.length ? t('res.downMeets', { count: appointments.length }) : undefined,
        isBad: appointments.length > 0,
      });
      onClose();
    },
  );
  const remove = useSend((id: string) => answer(api.DELETE('/api/downtimes/{id}', { params: { path: { id } } })));
  const isBackwards = draft.to < draft.from;
  return (
    <Dialog
      title={t('res.downOf', { name: unit.name })}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" isDisabled={isBackwards || add.isPending} onPress={() => add.mutate(draft)}>
          {t('res.addDown')}
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <ul className="m-0 grid list-none p-0">
          {coming.map((down) => (
            <li key={down.id} className="flex min-h-10 items-center gap-3 text-sm">
              <span className="tnum min-w-0 flex-1 truncate">
                {format.shortDate(dateIn(down.start, zone))} {format.time(down.start, zone)} –{' '}
                {format.shortDate(dateIn(down.end, zone))} {format.time(down.end, zone)}
                {down.reason && <span className="text-ink-3"> · {down.reason}</span>}
              </span>
              <IconButton label={t('cat.remove')} onPress={() => remove.mutate(down.id)}>
                <Trash2 size={14} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
        <div className="grid grid-cols-2 gap-3">
          <DateField
            label={t('res.from')}
            value={draft.from}
            onChange={(from) => set({ from, to: laterOf(from, draft.to) })}
            error={fieldError(add.error, 'start')}
          />
          <DateField
            label={t('res.to')}
            value={draft.to}
            onChange={(to) => set({ to })}
            error={isBackwards ? t('res.backwards') : fieldError(add.error, 'end')}
          />
        </div>
        <TextInput
          label={t('res.reason')}
          value={draft.reason}
          onChange={(reason) => set({ reason })}
          maxLength={500}
        />
        <Refusal error={add.error ?? remove.error} />
      </div>
    </Dialog>
  );
}
